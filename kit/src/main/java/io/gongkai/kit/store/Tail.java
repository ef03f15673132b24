package io.gongkai.kit.store;

import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.Updates;
import com.mongodb.reactivestreams.client.MongoCollection;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The unannounced ends of a store's documents: leased, announced, released. For the relay only. */
public final class Tail<F> {

  /** A document in this relay's hands: facts after {@code announced} are still to be said. */
  public record Leased<F>(Stored<F> stored, long announced, Instant since) {}

  /**
   * What was reached: all facts up to {@code announced}; {@code impossible} = why the next one can
   * never be said.
   */
  public record Reached(String id, long seenVersion, long announced, @Nullable String impossible) {}

  /**
   * How much waits: documents, since when, and those that stand still until an operator resumes
   * them.
   */
  public record Backlog(long pending, @Nullable Instant oldest, long failed) {}

  private static final String PENDING = "pendingSince";
  private static final String FAILED = "announceFailed";
  private static final Bson STANDS_STILL = Filters.exists(FAILED + ".seq");
  private static final Bson WAITING =
      Filters.and(Filters.gt(PENDING, Instant.EPOCH), Filters.exists(FAILED, false));

  private final MongoCollection<Document> collection;
  private final FactDocuments<F> documents;
  private final Mono<Void> ready;

  Tail(MongoCollection<Document> collection, FactDocuments<F> documents, Mono<Void> ready) {
    this.collection = collection;
    this.documents = documents;
    this.ready = ready;
  }

  /** Name of the collection. */
  public String name() {
    return collection.getNamespace().getCollectionName();
  }

  /** Ids of documents that nobody works on, oldest first. */
  public Flux<String> leftovers(Instant now, int limit) {
    Flux<Document> found =
        Flux.from(
            collection
                .find(Filters.and(WAITING, free(now)))
                .sort(Sorts.ascending(PENDING))
                .projection(Projections.include("_id"))
                .limit(limit));
    return ready.thenMany(found).map(d -> d.getString("_id"));
  }

  /**
   * Takes those of the documents that are pending and free; {@code token} names this one attempt.
   */
  public Mono<List<Leased<F>>> lease(
      Collection<String> ids, String token, Instant now, Duration term) {
    Bson takeable = Filters.and(Filters.in("_id", ids), WAITING, free(now));
    Bson mine = Updates.set("lease", new Document("by", token).append("until", now.plus(term)));
    Flux<Document> taken =
        Flux.from(
            collection.find(Filters.and(Filters.in("_id", ids), Filters.eq("lease.by", token))));
    return ready
        .then(Mono.defer(() -> Mono.from(collection.updateMany(takeable, mine))))
        .flatMap(
            r ->
                r.getMatchedCount() == 0
                    ? Mono.just(List.of())
                    : taken.map(this::leased).collectList());
  }

  /**
   * Marks what was reached and gives the leases back; a document that grew meanwhile stays pending.
   * Answers how many leases had been lost to another relay, whose events repeat ours.
   */
  public Mono<Integer> release(List<Reached> reached, String token) {
    List<UpdateOneModel<Document>> finished = new ArrayList<>();
    List<UpdateOneModel<Document>> others = new ArrayList<>();
    for (Reached r : reached) {
      Bson mine = Filters.and(Filters.eq(r.id()), Filters.eq("lease.by", token));
      Bson marked =
          Updates.combine(Updates.max("announced", r.announced()), Updates.unset("lease"));
      if (r.impossible() != null) {
        Document why = new Document("seq", r.announced() + 1).append("reason", r.impossible());
        others.add(new UpdateOneModel<>(mine, Updates.combine(marked, Updates.set(FAILED, why))));
      } else if (r.announced() == r.seenVersion()) {
        finished.add(
            new UpdateOneModel<>(
                Filters.and(mine, Filters.eq("version", r.seenVersion())),
                Updates.combine(marked, Updates.unset(PENDING))));
        others.add(new UpdateOneModel<>(mine, marked));
      } else {
        others.add(new UpdateOneModel<>(mine, marked));
      }
    }
    return bulk(finished)
        .flatMap(
            done ->
                done == reached.size() ? Mono.just(done) : bulk(others).map(rest -> done + rest))
        .map(kept -> reached.size() - kept);
  }

  /** How much waits. */
  public Mono<Backlog> backlog() {
    return ready.then(
        Mono.zip(
                Mono.from(collection.countDocuments(WAITING)),
                Mono.from(collection.find(WAITING).sort(Sorts.ascending(PENDING)).limit(1).first())
                    .map(d -> d.get(PENDING, Instant.class))
                    .defaultIfEmpty(Instant.MAX),
                Mono.from(collection.countDocuments(STANDS_STILL)))
            .map(
                t ->
                    new Backlog(
                        t.getT1(), t.getT2().equals(Instant.MAX) ? null : t.getT2(), t.getT3())));
  }

  /** The documents that stand still, each as {@code {_id, announceFailed: {seq, reason}}}. */
  public Flux<Document> failures(int limit) {
    return Flux.from(
        collection.find(STANDS_STILL).projection(Projections.include(FAILED)).limit(limit));
  }

  /** Lets a document that stood still be tried again; false if it did not stand still. */
  public Mono<Boolean> resume(String id) {
    return Mono.from(
            collection.updateOne(
                Filters.and(Filters.eq(id), Filters.exists(FAILED)), Updates.unset(FAILED)))
        .map(r -> r.getMatchedCount() == 1);
  }

  private Mono<Integer> bulk(List<UpdateOneModel<Document>> updates) {
    return updates.isEmpty()
        ? Mono.just(0)
        : Mono.from(collection.bulkWrite(updates, new BulkWriteOptions().ordered(false)))
            .map(r -> r.getMatchedCount());
  }

  private Leased<F> leased(Document document) {
    return new Leased<>(
        documents.stored(document),
        FactDocuments.number(document, "announced"),
        document.get(PENDING, Instant.class));
  }

  private static Bson free(Instant now) {
    return Filters.or(Filters.exists("lease", false), Filters.lt("lease.until", now));
  }
}
