package io.gongkai.kit.store;

import com.mongodb.client.model.CountOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.reactivestreams.client.FindPublisher;
import com.mongodb.reactivestreams.client.MongoCollection;
import io.gongkai.kit.Stamp;
import io.gongkai.kit.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;
import org.bson.BsonDocument;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/**
 * One collection of aggregates. A write is one operation on one document, guarded by its version;
 * facts are only ever added. A line that is already among the facts is not applied again: the
 * aggregate comes back as it is, and the flag under {@link #REPEATED} in the Reactor context, if
 * there is one, is set.
 */
public final class FactStore<F> {

  /**
   * Key of an {@link AtomicBoolean} in the Reactor context: set when a line had been applied
   * before.
   */
  public static final Object REPEATED = FactStore.class.getName() + ".repeated";

  private static final Retry FASTER_OTHERS =
      Retry.backoff(20, Duration.ofMillis(3))
          .maxBackoff(Duration.ofMillis(200))
          .filter(StaleVersion.class::isInstance)
          .onRetryExhaustedThrow((spec, signal) -> signal.failure());

  private final MongoCollection<Document> collection;
  private final FactDocuments<F> documents;
  private final Class<F> facts;
  private final Mono<Void> ready;
  private volatile boolean announcing = true;
  private volatile Consumer<String> nudge = id -> {};

  FactStore(
      MongoCollection<Document> collection,
      Class<F> facts,
      FactDocuments<F> documents,
      Mono<Void> ready) {
    this.collection = collection;
    this.facts = facts;
    this.documents = documents;
    this.ready = ready;
  }

  /** The aggregate, or empty. */
  public Mono<Stored<F>> find(String id) {
    return one(Filters.eq(id));
  }

  /**
   * The first aggregate that matches, by {@code _id}, {@code version} or {@code head.*}; or empty.
   */
  public Mono<Stored<F>> one(Bson filter) {
    return ready
        .then(Mono.defer(() -> Mono.from(collection.find(filter).first())))
        .map(documents::stored);
  }

  /** A new aggregate; {@link AlreadyThere} if its id or a unique key of its head exists. */
  public Mono<Stored<F>> start(String id, Stamp stamp, List<F> first) {
    if (first.isEmpty()) {
      return Mono.error(new IllegalArgumentException("an aggregate starts with a fact"));
    }
    Mono<Stored<F>> insert =
        Mono.fromCallable(() -> documents.with(new Stored<>(id, 0, List.of()), stamp, first))
            .flatMap(
                s ->
                    Mono.from(collection.insertOne(documents.first(s, announcing, now())))
                        .thenReturn(s))
            .doOnNext(s -> wrote(s.id()));
    return ready
        .then(insert)
        .onErrorResume(Duplicates::is, e -> repeatedOr(id, stamp, Duplicates.translate(e)));
  }

  /**
   * More facts on what was seen; {@link StaleVersion} if it has others by now. No facts, no write.
   */
  public Mono<Stored<F>> append(Stored<F> seen, Stamp stamp, List<F> news) {
    if (stamp.line() != null && seen.has(stamp.line())) {
      return repeated(seen);
    }
    if (news.isEmpty()) {
      return Mono.just(seen);
    }
    Stored<F> after = documents.with(seen, stamp, news);
    Bson unchanged = Filters.and(Filters.eq(seen.id()), Filters.eq("version", seen.version()));
    return Mono.from(
            collection.updateOne(
                unchanged, documents.growth(after, seen.version(), announcing, now())))
        .onErrorMap(Duplicates::is, Duplicates::translate)
        .flatMap(
            r ->
                r.getMatchedCount() == 1
                    ? Mono.just(after)
                    : Mono.error(new StaleVersion(seen.id())))
        .doOnNext(s -> wrote(s.id()));
  }

  /**
   * Loads, decides, appends. With {@code seen} the decision is for that version only ({@link
   * StaleVersion}); without, it is taken again when somebody was faster. {@link NotFound} if there
   * is no such aggregate.
   */
  public Mono<Stored<F>> change(
      String id, @Nullable Version seen, Stamp stamp, Function<Stored<F>, List<F>> decision) {
    Mono<Stored<F>> once =
        find(id)
            .switchIfEmpty(Mono.error(() -> new NotFound(id)))
            .flatMap(
                stored -> {
                  if (stamp.line() != null && stored.has(stamp.line())) {
                    return repeated(stored);
                  }
                  if (seen != null && seen.number() != stored.version()) {
                    return Mono.error(new StaleVersion(id));
                  }
                  return append(stored, stamp, decision.apply(stored));
                });
    return seen == null ? once.retryWhen(FASTER_OTHERS) : once;
  }

  /**
   * A page in stable order; filter and sort name {@code _id} or {@code head.*}. {@link BadCursor}
   * for a forged cursor.
   */
  public Mono<Page<Stored<F>>> page(Bson filter, Bson sort, @Nullable String cursor, int limit) {
    return Mono.defer(
        () -> {
          var keyset = new Keyset(sort);
          Bson part = cursor == null ? filter : Filters.and(filter, keyset.after(cursor));
          FindPublisher<BsonDocument> found =
              collection
                  .withDocumentClass(BsonDocument.class)
                  .find(part)
                  .sort(keyset.sort())
                  .limit(limit + 1);
          return ready
              .thenMany(Flux.from(found))
              .collectList()
              .map(list -> page(list, keyset, limit));
        });
  }

  /** How many aggregates match. */
  public Mono<Long> count(Bson filter) {
    return ready.then(Mono.defer(() -> Mono.from(collection.countDocuments(filter))));
  }

  /** How many aggregates match, counted up to {@code atMost}: the price of a number has an end. */
  public Mono<Long> count(Bson filter, int atMost) {
    var counted = new CountOptions().limit(atMost);
    return ready.then(Mono.defer(() -> Mono.from(collection.countDocuments(filter, counted))));
  }

  /**
   * The lines already applied to each of these aggregates, by id; aggregates without any are left
   * out.
   */
  public Mono<Map<String, Set<String>>> lines(Collection<String> ids) {
    Flux<Document> found =
        Flux.from(
            collection.find(Filters.in("_id", ids)).projection(Projections.include("facts.line")));
    return ready
        .thenMany(found)
        .collect(
            HashMap::new,
            (lines, document) -> lines.put(document.getString("_id"), lines(document)));
  }

  /** The type of facts this store was opened for. */
  public Class<F> facts() {
    return facts;
  }

  /** The unannounced ends of the documents; for the relay. */
  public Tail<F> tail() {
    return new Tail<>(collection, documents, ready);
  }

  /**
   * After every write calls {@code listener} with the aggregate's id; null means: these facts are
   * nobody's news.
   */
  public void announceBy(@Nullable Consumer<String> listener) {
    announcing = listener != null;
    nudge = listener == null ? id -> {} : listener;
  }

  private Page<Stored<F>> page(List<BsonDocument> found, Keyset keyset, int limit) {
    boolean more = found.size() > limit;
    List<BsonDocument> shown = more ? found.subList(0, limit) : found;
    String next = more ? keyset.cursor(shown.getLast()) : null;
    return new Page<>(
        shown.stream().map(d -> documents.stored(Documents.decoded(d))).toList(), next);
  }

  private static Set<String> lines(Document document) {
    Set<String> lines = new HashSet<>();
    for (Document fact : document.getList("facts", Document.class)) {
      if (fact.getString("line") != null) {
        lines.add(fact.getString("line"));
      }
    }
    return lines;
  }

  private Mono<Stored<F>> repeatedOr(String id, Stamp stamp, AlreadyThere taken) {
    String line = stamp.line();
    return line == null
        ? Mono.error(taken)
        : find(id)
            .filter(s -> s.has(line))
            .flatMap(this::repeated)
            .switchIfEmpty(Mono.error(taken));
  }

  private Mono<Stored<F>> repeated(Stored<F> stored) {
    return Mono.deferContextual(
        context -> {
          context.<AtomicBoolean>getOrEmpty(REPEATED).ifPresent(flag -> flag.set(true));
          return Mono.just(stored);
        });
  }

  private void wrote(String id) {
    nudge.accept(id);
  }

  private static Instant now() {
    return Instant.now().truncatedTo(ChronoUnit.MILLIS);
  }
}
