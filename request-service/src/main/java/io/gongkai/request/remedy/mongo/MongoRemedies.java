package io.gongkai.request.remedy.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import io.gongkai.kit.Stamp;
import io.gongkai.kit.Version;
import io.gongkai.kit.store.FactStore;
import io.gongkai.kit.store.FactStores;
import io.gongkai.kit.store.HeadIndex;
import io.gongkai.kit.store.Page;
import io.gongkai.kit.store.Stored;
import io.gongkai.request.remedy.HeldRemedy;
import io.gongkai.request.remedy.Remedies;
import io.gongkai.request.remedy.domain.Remedy;
import io.gongkai.request.remedy.domain.RemedyFact;
import io.gongkai.request.remedy.domain.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** One document a remedy. */
@Component
final class MongoRemedies implements Remedies {

  // An application has a handful of remedies; more than this would be a mistake somewhere else.
  private static final int MOST_AGAINST_ONE = 1000;

  private final FactStore<RemedyFact> store;

  MongoRemedies(FactStores stores) {
    store =
        stores.open(
            "remedies",
            RemedyFact.class,
            MongoRemedies::head,
            HeadIndex.on("organ", "filed", "_id"),
            HeadIndex.on("account", "filed", "_id"),
            HeadIndex.on("application"));
  }

  @Override
  public Mono<HeldRemedy> start(String id, Stamp stamp, List<RemedyFact> first) {
    return store.start(id, stamp, first).map(MongoRemedies::held);
  }

  @Override
  public Mono<HeldRemedy> change(
      String id, @Nullable Version seen, Stamp stamp, Function<Remedy, List<RemedyFact>> decision) {
    return store
        .change(id, seen, stamp, stored -> decision.apply(fold(stored)))
        .map(MongoRemedies::held);
  }

  @Override
  public Mono<HeldRemedy> find(String id) {
    return store.find(id).map(MongoRemedies::held);
  }

  @Override
  public Flux<Remedy> against(String application) {
    return store
        .page(
            Filters.eq("head.application", application),
            Sorts.ascending("_id"),
            null,
            MOST_AGAINST_ONE)
        .flatMapIterable(Page::items)
        .map(MongoRemedies::fold);
  }

  @Override
  public Mono<Page<HeldRemedy>> page(Query query, @Nullable String cursor, int limit) {
    return store
        .page(filter(query), Sorts.descending("head.filed", "_id"), cursor, limit)
        .map(page -> page.map(MongoRemedies::held));
  }

  private static Bson filter(Query query) {
    List<Bson> parts = new ArrayList<>();
    if (query.organs() != null) {
      parts.add(Filters.in("head.organ", query.organs()));
    }
    narrow(parts, "head.account", query.account());
    narrow(parts, "head.state", query.state());
    narrow(parts, "head.application", query.application());
    return parts.isEmpty() ? Filters.empty() : Filters.and(parts);
  }

  private static void narrow(List<Bson> parts, String field, @Nullable String value) {
    if (value != null) {
      parts.add(Filters.eq(field, value));
    }
  }

  private static HeldRemedy held(Stored<RemedyFact> stored) {
    return new HeldRemedy(stored.id(), stored.version(), fold(stored));
  }

  private static Remedy fold(Stored<RemedyFact> stored) {
    return Remedy.fold(
        stored.facts().stream()
            .map(each -> new Step(each.stamp().on(), each.stamp().known(), each.fact()))
            .toList());
  }

  private static Document head(Stored<RemedyFact> stored) {
    Remedy remedy = fold(stored);
    RemedyFact.Filed filing = remedy.filing();
    Document head =
        new Document("organ", filing.organ())
            .append("application", filing.application())
            .append("state", remedy.state())
            .append("filed", remedy.filed().toString());
    return filing.account() == null ? head : head.append("account", filing.account());
  }
}
