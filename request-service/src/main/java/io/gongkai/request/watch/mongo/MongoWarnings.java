package io.gongkai.request.watch.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import io.gongkai.kit.Stamp;
import io.gongkai.kit.Version;
import io.gongkai.kit.store.FactStore;
import io.gongkai.kit.store.FactStores;
import io.gongkai.kit.store.HeadIndex;
import io.gongkai.kit.store.Page;
import io.gongkai.kit.store.Recorded;
import io.gongkai.kit.store.Stored;
import io.gongkai.request.watch.HeldWarning;
import io.gongkai.request.watch.Warnings;
import io.gongkai.request.watch.domain.Warning;
import io.gongkai.request.watch.domain.WarningFact;
import io.gongkai.request.watch.domain.WarningState;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The id of a document is its case and level: nobody can begin the same warning twice. */
@Component
final class MongoWarnings implements Warnings {
  private static final int PART = 100;

  private final FactStore<WarningFact> store;

  MongoWarnings(FactStores stores) {
    store =
        stores.open(
            "warnings",
            WarningFact.class,
            MongoWarnings::head,
            HeadIndex.on("organ", "at", "_id"),
            HeadIndex.on("state", "at", "_id"));
  }

  @Override
  public Mono<HeldWarning> start(String id, Stamp stamp, WarningFact.Begun first) {
    return store.start(id, stamp, List.of(first)).map(MongoWarnings::held);
  }

  @Override
  public Mono<HeldWarning> change(
      String id, @Nullable Version seen, Stamp stamp, Function<Warning, List<WarningFact>> step) {
    return store
        .change(id, seen, stamp, stored -> step.apply(fold(stored)))
        .map(MongoWarnings::held);
  }

  @Override
  public Mono<HeldWarning> find(String id) {
    return store.find(id).map(MongoWarnings::held);
  }

  @Override
  public Mono<Page<HeldWarning>> page(Query query, @Nullable String cursor, int limit) {
    List<Bson> parts = new ArrayList<>();
    parts.add(Filters.in("head.organ", query.organs()));
    if (query.state() != null) {
      parts.add(Filters.eq("head.state", query.state()));
    }
    if (query.level() != null) {
      parts.add(Filters.eq("head.level", query.level()));
    }
    return store
        .page(Filters.and(parts), Sorts.descending("head.at", "_id"), cursor, limit)
        .map(page -> page.map(MongoWarnings::held));
  }

  @Override
  public Flux<HeldWarning> silentSince(Instant moment) {
    Bson silent =
        Filters.and(
            Filters.eq("head.state", WarningState.STARTED.name()),
            Filters.lt("head.at", text(moment)));
    return store
        .page(silent, Sorts.ascending("head.at", "_id"), null, PART)
        .flatMapIterable(Page::items)
        .map(MongoWarnings::held);
  }

  private static Document head(Stored<WarningFact> stored) {
    Warning warning = fold(stored);
    return new Document("organ", warning.begun().organ())
        .append("state", warning.state().name())
        .append("level", warning.begun().level())
        .append("at", text(stored.facts().getLast().stamp().recorded()));
  }

  /** Of one length, so that texts stand in the order of time. */
  private static String text(Instant moment) {
    return moment.truncatedTo(ChronoUnit.SECONDS).toString();
  }

  private static Warning fold(Stored<WarningFact> stored) {
    return Warning.fold(stored.facts().stream().map(Recorded::fact).toList());
  }

  private static HeldWarning held(Stored<WarningFact> stored) {
    Instant at = stored.facts().getLast().stamp().recorded();
    return new HeldWarning(stored.id(), stored.version(), at, fold(stored));
  }
}
