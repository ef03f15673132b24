package io.gongkai.intake;

import com.mongodb.MongoServerException;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import io.gongkai.kit.vault.PersonVault;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Lines that wait, in the order they came, each text sealed with a key of its own that lies beside
 * it, wrapped. A line waits exactly as long as its document has a {@code key}; after that text and
 * lock are gone and what became of it remains.
 */
final class ParkedLines {

  private static final String KEY = Parked.KEY;
  private static final String ORDER = Parked.ORDER;
  private static final String SUBJECT = Parked.SUBJECT;
  private static final String CLAIMS = Parked.CLAIMS;
  private static final String PEOPLE = "people";
  private static final String ERASED = "person-erased";
  private static final int DUPLICATE_KEY = 11000;
  private static final Bson WAITING = Filters.gt(KEY, "");

  private final MongoCollection<Document> lines;
  private final LineLocks locks;
  private final AtomicBoolean ready = new AtomicBoolean();

  ParkedLines(MongoDatabase database, PersonVault vault) {
    this.lines = database.getCollection("parked_lines");
    this.locks = new LineLocks(lines, vault);
  }

  /** A line that was erased while it waited does not wait again. */
  Mono<Void> park(Item item, String key) {
    Locked locked = locks.lock(item.receipt(), item.text());
    Bson parked =
        Updates.combine(
            Updates.set(KEY, key),
            Updates.set("organ", item.organ()),
            Updates.set(SUBJECT, item.subject()),
            Updates.set(CLAIMS, List.copyOf(item.claims())),
            Updates.set(PEOPLE, List.copyOf(item.people())),
            Updates.set(LineLocks.LOCK, locked.lock()),
            Updates.set(LineLocks.TEXT, locked.text()),
            Updates.setOnInsert(ORDER, item.order()),
            Updates.setOnInsert("at", Instant.now()),
            Updates.unset("result"),
            Updates.unset("code"),
            Updates.unset("detail"));
    return indexes()
        .then(
            Mono.from(
                lines.updateOne(
                    Filters.and(Filters.eq(item.receipt()), Filters.ne("code", ERASED)),
                    parked,
                    new UpdateOptions().upsert(true))))
        .then()
        .onErrorResume(ParkedLines::isThere, erased -> Mono.empty());
  }

  private static boolean isThere(Throwable failure) {
    return failure instanceof MongoServerException e && e.getCode() == DUPLICATE_KEY;
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
            .map(Parked::of);
    return indexes().thenMany(Flux.concat(ofSubjects, ofKeys));
  }

  private Flux<Parked> waiting(String field, Collection<String> among) {
    return among.isEmpty()
        ? Flux.empty()
        : Flux.from(
                lines
                    .find(Filters.in(field, among))
                    .projection(Projections.exclude(LineLocks.TEXT)))
            .filter(d -> d.containsKey(KEY))
            .map(Parked::of);
  }

  /** Waiting lines of a key behind a place, with their texts, in order. */
  Flux<Document> chunk(String key, long after, int limit) {
    Bson next = Filters.and(Filters.eq(KEY, key), Filters.gt(ORDER, after));
    return indexes()
        .thenMany(Flux.from(lines.find(next).sort(Sorts.ascending(ORDER)).limit(limit)));
  }

  String text(Document parked) {
    return locks.open(parked);
  }

  /** The line waits no more; its text is deleted. */
  Mono<Void> resolve(
      String receipt, Answer.Result result, @Nullable String code, @Nullable String detail) {
    List<Bson> done = new ArrayList<>();
    done.add(Updates.unset(KEY));
    done.add(Updates.unset(LineLocks.TEXT));
    done.add(Updates.unset(LineLocks.LOCK));
    done.add(Updates.unset(PEOPLE));
    done.add(Updates.unset(CLAIMS));
    done.add(Updates.set("result", result.name()));
    if (code != null && detail != null) {
      done.add(Updates.set("code", code));
      done.add(Updates.set("detail", detail));
    }
    return Mono.from(lines.updateOne(Filters.eq(receipt), Updates.combine(done))).then();
  }

  /**
   * Erases the waiting lines on the subjects that a person is named for, as if each was refused
   * with {@code person-erased} and these words.
   */
  Mono<Void> erase(String person, String words) {
    Bson gone =
        Updates.combine(
            Updates.unset(KEY),
            Updates.unset(LineLocks.TEXT),
            Updates.unset(LineLocks.LOCK),
            Updates.unset(CLAIMS),
            Updates.unset(PEOPLE),
            Updates.set("result", Answer.Result.rejected.name()),
            Updates.set("code", ERASED),
            Updates.set("detail", words));
    return indexes()
        .thenMany(Flux.from(lines.find(Filters.eq(PEOPLE, person))))
        .map(found -> found.getString(SUBJECT))
        .collect(Collectors.toSet())
        .filter(subjects -> !subjects.isEmpty())
        .flatMap(
            subjects ->
                Mono.from(
                    lines.updateMany(Filters.and(Filters.in(SUBJECT, subjects), WAITING), gone)))
        .then();
  }

  /** Those of the lines that were erased while they waited. */
  Flux<String> erased(Collection<String> receipts) {
    return Flux.from(
            lines.find(Filters.in("_id", receipts)).projection(Projections.include("code")))
        .filter(found -> ERASED.equals(found.getString("code")))
        .map(found -> found.getString("_id"));
  }

  LineLocks locks() {
    return locks;
  }

  Flux<Document> receipts(Collection<String> receipts) {
    return Flux.from(
        lines.find(Filters.in("_id", receipts)).projection(Projections.exclude(LineLocks.TEXT)));
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
                    .then(Mono.from(lines.createIndex(Indexes.ascending(PEOPLE))))
                    .doOnNext(made -> ready.set(true))
                    .then());
  }
}
