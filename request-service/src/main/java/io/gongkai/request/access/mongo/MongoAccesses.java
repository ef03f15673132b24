package io.gongkai.request.access.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Updates;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import io.gongkai.kit.vault.KeyedDigest;
import io.gongkai.kit.vault.KeyedDigests;
import io.gongkai.request.access.Accesses;
import io.gongkai.request.access.Credentials;
import io.gongkai.request.party.ErasedToo;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Date;
import java.util.concurrent.atomic.AtomicBoolean;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/**
 * One document a case: {@code number} and {@code code} are keyed digests. Tries of numbers lie
 * apart, for numbers that nobody has are tried too; what is over is swept by whoever tries next.
 */
@Component
final class MongoAccesses implements Accesses, ErasedToo {

  // The document stays, so that no late repetition of the first sending brings them back.
  private static final Bson NOTHING =
      Updates.combine(Updates.unset("number"), Updates.unset("code"));

  private final AtomicBoolean indexed = new AtomicBoolean();
  private final MongoCollection<Document> accesses;
  private final MongoCollection<Document> tries;
  private final KeyedDigest numbers;
  private final KeyedDigest codes;

  MongoAccesses(MongoDatabase database, KeyedDigests digests) {
    this.accesses = database.getCollection("accesses");
    this.tries = database.getCollection("access_tries");
    this.numbers = digests.forPurpose("case-access-number");
    this.codes = digests.forPurpose("case-access-code");
  }

  @Override
  public Mono<Boolean> keepFirst(String application, String holder, Credentials credentials) {
    Document wanted = document(application, holder, credentials);
    var first =
        Updates.combine(
            Updates.setOnInsert("holder", holder),
            Updates.setOnInsert("number", wanted.getString("number")),
            Updates.setOnInsert("code", wanted.getString("code")));
    var upsert = new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.AFTER);
    return ready()
        .then(
            Mono.defer(
                () -> Mono.from(accesses.findOneAndUpdate(Filters.eq(application), first, upsert))))
        .retryWhen(Retry.max(1)) // two first ones at once
        .map(kept -> wanted.getString("number").equals(kept.getString("number")));
  }

  @Override
  public Mono<Void> replace(String application, String holder, Credentials credentials) {
    return ready()
        .then(
            Mono.defer(
                () ->
                    Mono.from(
                        accesses.replaceOne(
                            Filters.eq(application),
                            document(application, holder, credentials),
                            new ReplaceOptions().upsert(true)))))
        .then();
  }

  @Override
  public Mono<Match> match(String number, String code) {
    return ready()
        .then(
            Mono.defer(
                () -> Mono.from(accesses.find(Filters.eq("number", numbers.of(number))).first())))
        .map(
            found ->
                new Match(
                    found.getString("_id"),
                    found.getString("number"),
                    isSame(found.getString("code"), digest(found.getString("_id"), code))));
  }

  @Override
  public Mono<Boolean> isOpen(String application, String grant) {
    return Mono.from(accesses.find(Filters.eq(application)).first())
        .map(found -> grant.equals(found.getString("number")))
        .defaultIfEmpty(false);
  }

  @Override
  public Mono<Void> withdraw(String application) {
    return Mono.from(accesses.updateOne(Filters.eq(application), NOTHING)).then();
  }

  @Override
  public Mono<Tries> tried(String number, Instant now, Instant until) {
    var one =
        Updates.combine(Updates.inc("count", 1), Updates.setOnInsert("until", Date.from(until)));
    var upsert = new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.AFTER);
    return ready()
        .then(Mono.defer(() -> Mono.from(tries.deleteMany(Filters.lte("until", Date.from(now))))))
        .then(
            Mono.defer(
                () ->
                    Mono.from(tries.findOneAndUpdate(Filters.eq(numbers.of(number)), one, upsert))))
        .retryWhen(Retry.max(1))
        .map(all -> new Tries(all.getInteger("count"), all.getDate("until").toInstant()));
  }

  @Override
  public Mono<Void> forget(String number) {
    return Mono.from(tries.deleteOne(Filters.eq(numbers.of(number)))).then();
  }

  @Override
  public Mono<Void> erase(String holder) {
    return ready()
        .then(
            Mono.defer(() -> Mono.from(accesses.updateMany(Filters.eq("holder", holder), NOTHING))))
        .then();
  }

  private Document document(String application, String holder, Credentials credentials) {
    return new Document("_id", application)
        .append("holder", holder)
        .append("number", numbers.of(Credentials.plain(credentials.number())))
        .append("code", digest(application, Credentials.plain(credentials.code())));
  }

  private String digest(String application, String code) {
    return codes.of(application + "\n" + code);
  }

  private static boolean isSame(String one, String other) {
    return MessageDigest.isEqual(
        one.getBytes(StandardCharsets.US_ASCII), other.getBytes(StandardCharsets.US_ASCII));
  }

  private Mono<Void> ready() {
    return Mono.defer(
        () ->
            indexed.get()
                ? Mono.empty()
                : Mono.from(
                        accesses.createIndex(
                            Indexes.ascending("number"),
                            new IndexOptions().unique(true).sparse(true)))
                    .then(Mono.from(accesses.createIndex(Indexes.ascending("holder"))))
                    .then(Mono.from(tries.createIndex(Indexes.ascending("until"))))
                    .then(Mono.fromRunnable(() -> indexed.set(true))));
  }
}
