package io.gongkai.gazette.issue.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import io.gongkai.gazette.issue.IssueQuery;
import io.gongkai.gazette.issue.Issues;
import io.gongkai.gazette.issue.domain.Edition;
import io.gongkai.gazette.issue.domain.IssueFact;
import io.gongkai.gazette.issue.domain.IssueNumbers;
import io.gongkai.kit.Stamp;
import io.gongkai.kit.store.FactStore;
import io.gongkai.kit.store.FactStores;
import io.gongkai.kit.store.HeadIndex;
import io.gongkai.kit.store.Page;
import io.gongkai.kit.store.Stored;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The collection {@code issues}; its unique keys make a number impossible to take twice. */
@Component
final class MongoIssues implements Issues {

  private static final int PART = 200;

  private final FactStore<IssueFact> store;

  MongoIssues(FactStores stores) {
    store =
        stores.open(
            "issues",
            IssueFact.class,
            IssueHead::of,
            HeadIndex.unique("issue_number", "numberKey"),
            HeadIndex.unique("issue_serial", "serialKey"),
            HeadIndex.on("organ", "year", "edition", "number"),
            HeadIndex.on("organ", "serial"),
            HeadIndex.on("on"));
  }

  @Override
  public Mono<Stored<IssueFact>> find(String id) {
    return store.find(id);
  }

  @Override
  public Mono<Stored<IssueFact>> start(String id, Stamp stamp, IssueFact first) {
    return store.start(id, stamp, List.of(first));
  }

  @Override
  public Mono<Long> lastNumber(String organ, int year, Edition edition) {
    Bson run = Filters.and(ofYear(organ, year), Filters.eq("head.edition", edition.name()));
    return highest(run, "head.number", IssueNumbers::number);
  }

  @Override
  public Mono<Long> lastSerial(String organ) {
    return highest(Filters.eq("head.organ", organ), "head.serial", IssueNumbers::serial);
  }

  @Override
  public Mono<List<IssueNumbers>> numbers(String organ, int year) {
    Bson order = Sorts.ascending("head.serial");
    return store
        .page(ofYear(organ, year), order, null, PART)
        .expand(
            page ->
                page.next() == null
                    ? Mono.empty()
                    : store.page(ofYear(organ, year), order, page.next(), PART))
        .flatMapIterable(Page::items)
        .map(IssueHead::numbers)
        .collectList();
  }

  @Override
  public Mono<Page<Stored<IssueFact>>> page(IssueQuery query) {
    List<Bson> wanted = new ArrayList<>();
    if (query.organ() != null) {
      wanted.add(Filters.eq("head.organ", query.organ()));
    }
    if (query.year() != null) {
      wanted.add(Filters.eq("head.year", query.year()));
    }
    if (query.edition() != null) {
      wanted.add(Filters.eq("head.edition", query.edition()));
    }
    Bson filter = wanted.isEmpty() ? Filters.empty() : Filters.and(wanted);
    Bson latest = Sorts.descending("head.on", "head.serial");
    return store.page(filter, latest, query.cursor(), query.limit());
  }

  private static Bson ofYear(String organ, int year) {
    return Filters.and(Filters.eq("head.organ", organ), Filters.eq("head.year", year));
  }

  private Mono<Long> highest(Bson run, String field, ToLongFunction<IssueNumbers> number) {
    return store
        .page(run, Sorts.descending(field), null, 1)
        .map(
            page ->
                page.items().stream().map(IssueHead::numbers).mapToLong(number).max().orElse(0));
  }
}
