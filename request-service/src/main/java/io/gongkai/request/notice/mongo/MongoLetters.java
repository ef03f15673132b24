package io.gongkai.request.notice.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import io.gongkai.kit.Stamp;
import io.gongkai.kit.Version;
import io.gongkai.kit.store.FactStore;
import io.gongkai.kit.store.FactStores;
import io.gongkai.kit.store.HeadIndex;
import io.gongkai.kit.store.Page;
import io.gongkai.kit.store.Stored;
import io.gongkai.request.notice.HeldLetter;
import io.gongkai.request.notice.Letters;
import io.gongkai.request.notice.domain.Letter;
import io.gongkai.request.notice.domain.LetterFact;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The collection {@code letters}, one document a letter; a number cannot be taken twice. */
@Component
final class MongoLetters implements Letters {

  private static final int PART = 200;

  // The order of issue; letters of before the moment was kept stand by their day alone.
  private static final Bson ISSUED = Sorts.ascending("head.on", "head.at", "_id");

  private final FactStore<LetterFact> store;

  MongoLetters(FactStores stores) {
    store =
        stores.open(
            "letters",
            LetterFact.class,
            LetterIndex::of,
            HeadIndex.unique(NUMBER_KEY, "numberKey"),
            HeadIndex.on("run", "serial"),
            HeadIndex.on("application", "on", "at", "_id"),
            HeadIndex.on("organ", "undelivered", "on", "at", "_id"),
            new HeadIndex("head_awaits", List.of("awaits"), false, true));
  }

  @Override
  public Mono<HeldLetter> start(String id, Stamp stamp, LetterFact.Issued issued) {
    return store.start(id, stamp, List.of(issued)).map(MongoLetters::held);
  }

  @Override
  public Mono<HeldLetter> change(
      String id, @Nullable Version seen, Stamp stamp, Function<Letter, List<LetterFact>> decision) {
    return store
        .change(id, seen, stamp, stored -> decision.apply(LetterIndex.fold(stored)))
        .map(MongoLetters::held);
  }

  @Override
  public Mono<HeldLetter> find(String id) {
    return store.find(id).map(MongoLetters::held);
  }

  @Override
  public Mono<Page<HeldLetter>> page(Query query, @Nullable String cursor, int limit) {
    return store
        .page(filter(query), ISSUED, cursor, limit)
        .map(page -> page.map(MongoLetters::held));
  }

  @Override
  public Flux<HeldLetter> of(String application) {
    return all(Filters.eq("head.application", application));
  }

  @Override
  public Mono<Long> lastSerial(String run) {
    return store
        .page(Filters.eq("head.run", run), Sorts.descending("head.serial"), null, 1)
        .map(page -> page.items().stream().mapToLong(MongoLetters::serial).max().orElse(0));
  }

  @Override
  public Flux<HeldLetter> unfinished() {
    return all(Filters.eq("head.awaits", true));
  }

  private Flux<HeldLetter> all(Bson filter) {
    return store
        .page(filter, ISSUED, null, PART)
        .expand(
            page ->
                page.next() == null ? Mono.empty() : store.page(filter, ISSUED, page.next(), PART))
        .flatMapIterable(Page::items)
        .map(MongoLetters::held);
  }

  private static Bson filter(Query query) {
    List<Bson> parts = new ArrayList<>();
    if (query.organs() != null) {
      parts.add(Filters.in("head.organ", query.organs()));
    }
    if (query.application() != null) {
      parts.add(Filters.eq("head.application", query.application()));
    }
    if (query.reader() != null) {
      parts.add(Filters.eq("head.reader", query.reader()));
    }
    if (query.undelivered()) {
      parts.add(Filters.eq("head.undelivered", true));
    }
    return parts.isEmpty() ? Filters.empty() : Filters.and(parts);
  }

  private static long serial(Stored<LetterFact> stored) {
    return Objects.requireNonNull(LetterIndex.fold(stored).number()).serial();
  }

  private static HeldLetter held(Stored<LetterFact> stored) {
    return new HeldLetter(stored.id(), stored.version(), LetterIndex.fold(stored));
  }
}
