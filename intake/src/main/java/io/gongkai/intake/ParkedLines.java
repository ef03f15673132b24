package io.gongkai.intake;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import io.gongkai.kit.vault.SealedText;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Lines that wait, in the order they came, their text sealed. A line waits exactly as long as its
 * document has a {@code key}; after that the text is gone and what became of it remains.
 */
final class ParkedLines {

  /** A waiting line. */
  record Parked(
      String receipt, String key, String organ, String subject, Set<String> claims, long order) {}

  private static final String KEY = "key";
  private static final String ORDER = "order";
  private static final String SUBJECT = "subject";
  private static final String CLAIMS = "claims";
  private static final Bson WAITING = Filters.gt(KEY, "");

  private final MongoCollection<Document> lines;
  private final SealedText seal;
  private final AtomicBoolean ready = new AtomicBoolean();

  ParkedLines(MongoDatabase database, SealedText seal) {
    this.lines = database.getCollection("parked_lines");
    this.seal = seal;
  }

  Mono<Void> park(Item item, String key) {
    Bson parked =
        Updates.combine(
            Updates.set(KEY, key),
            Updates.set("organ", item.organ()),
            Updates.set(SUBJECT, item.subject()),
            Updates.set(CLAIMS, List.copyOf(item.claims())),
            Updates.set("text", new Binary(seal.seal(item.receipt(), item.text()))),
            Updates.setOnInsert(ORDER, item.order()),
            Updates.setOnInsert("at", Instant.now()),
            Updates.unset("result"),
            Updates.unset("code"),
            Updates.unset("detail"));
    return indexes()
        .then(
            Mono.from(
                lines.updateOne(
                    Filters.eq(item.receipt()), parked, new UpdateOptions().upsert(true))))
        .then();
  }

  /** The waiting lines of the subjects, those with the claims, and the first of each key. */
  Flux<Parked> firsts(
      Collection<String> subjects, Collection<String> claims, Collection<String> keys) {
    Flux<Parked> ofSubjects = Flux.merge(waiting(SUBJECT, subjects), waiting(CLAIMS, claims));
    Flux<Parked> ofKeys =
        Flux.fromIterable(keys)
            .flatMap(
                k ->
                    Mono.from(
                        lines
                            .find(Filters.eq(KEY, k))
                            .sort(Sorts.ascending(ORDER))
                            .limit(1)
                            .first()))
            .map(ParkedLines::parked);
    return indexes().thenMany(Flux.concat(ofSubjects, ofKeys));
  }

  private Flux<Parked> waiting(String field, Collection<String> among) {
    return among.isEmpty()
        ? Flux.empty()
        : Flux.from(lines.find(Filters.in(field, among)).projection(Projections.exclude("text")))
            .filter(d -> d.containsKey(KEY))
            .map(ParkedLines::parked);
  }

  /** Waiting lines of a key behind a place, with their texts, in order. */
  Flux<Document> chunk(String key, long after, int limit) {
    Bson next = Filters.and(Filters.eq(KEY, key), Filters.gt(ORDER, after));
    return indexes()
        .thenMany(Flux.from(lines.find(next).sort(Sorts.ascending(ORDER)).limit(limit)));
  }

  String text(Document parked) {
    return seal.open(parked.getString("_id"), parked.get("text", Binary.class).getData());
  }

  static Parked parked(Document d) {
    return new Parked(
        d.getString("_id"),
        d.getString(KEY),
        d.getString("organ"),
        d.getString(SUBJECT),
        Set.copyOf(d.getList(CLAIMS, String.class, List.of())),
        d.getLong(ORDER));
  }

  /** The line waits no more; its text is deleted. */
  Mono<Void> resolve(
      String receipt, Answer.Result result, @Nullable String code, @Nullable String detail) {
    List<Bson> done = new ArrayList<>();
    done.add(Updates.unset(KEY));
    done.add(Updates.unset("text"));
    done.add(Updates.unset(CLAIMS));
    done.add(Updates.set("result", result.name()));
    if (code != null && detail != null) {
      done.add(Updates.set("code", code));
      done.add(Updates.set("detail", detail));
    }
    return Mono.from(lines.updateOne(Filters.eq(receipt), Updates.combine(done))).then();
  }

  Flux<Document> receipts(Collection<String> receipts) {
    return Flux.from(
        lines.find(Filters.in("_id", receipts)).projection(Projections.exclude("text")));
  }

  Mono<Long> count() {
    return indexes().then(Mono.from(lines.countDocuments(WAITING)));
  }

  private Mono<Void> indexes() {
    return Mono.defer(
        () ->
            ready.get()
                ? Mono.empty()
                : Mono.from(
                        lines.createIndex(
                            Indexes.ascending(KEY, ORDER), new IndexOptions().sparse(true)))
                    .then(Mono.from(lines.createIndex(Indexes.ascending(SUBJECT))))
                    .then(Mono.from(lines.createIndex(Indexes.ascending(CLAIMS))))
                    .doOnNext(made -> ready.set(true))
                    .then());
  }
}
