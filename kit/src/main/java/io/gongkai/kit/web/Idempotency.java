package io.gongkai.kit.web;

import com.mongodb.MongoServerException;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Updates;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import io.gongkai.kit.store.NotFound;
import io.gongkai.kit.store.StoreAway;
import io.gongkai.kit.vault.KeyedDigest;
import java.time.Instant;
import java.util.function.Function;
import org.bson.Document;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;
import tools.jackson.databind.json.JsonMapper;

/**
 * Creates once per key. Before anything is created the key is bound to the digest of the body and
 * to a fresh reference; a repetition gets that same reference, so a crash in between leaves nothing
 * twice.
 */
public final class Idempotency {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private final MongoCollection<Document> keys;
  private final KeyedDigest digest;

  Idempotency(MongoDatabase database, KeyedDigest digest) {
    this.keys = database.getCollection("idempotency_keys");
    this.digest = digest;
  }

  /**
   * Calls {@code create} with the reference that belongs to the key: {@code fresh} the first time,
   * the earlier one after that. The subject's id must follow from that reference, so that whatever
   * is found there was made under this key; then {@code read} gives the answer. Another body under
   * the same key: 422 {@code idempotency-key-reused}. A refused creation frees the key.
   */
  public <T> Mono<T> once(
      IdempotencyKey key,
      Object body,
      String fresh,
      Function<String, Mono<T>> create,
      Function<String, Mono<T>> read) {
    if (!key.isGiven()) {
      return create.apply(fresh);
    }
    return Mono.fromCallable(() -> digest.of(MAPPER.writeValueAsString(body)))
        .flatMap(print -> bound(digest.of(key.value()), print, fresh))
        .flatMap(bound -> answer(bound, !fresh.equals(bound.getString("ref")), create, read));
  }

  private Mono<Document> bound(String id, String print, String fresh) {
    var first =
        Updates.combine(
            Updates.setOnInsert("body", print),
            Updates.setOnInsert("ref", fresh),
            Updates.setOnInsert("at", Instant.now()));
    var upsert = new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.AFTER);
    return Mono.from(keys.findOneAndUpdate(Filters.eq(id), first, upsert))
        .retryWhen(
            Retry.max(1).filter(e -> e instanceof MongoServerException s && s.getCode() == 11000))
        .flatMap(
            bound ->
                print.equals(bound.getString("body"))
                    ? Mono.just(bound)
                    : Mono.error(new BadRequest("idempotency-key-reused", "Idempotency-Key")));
  }

  private <T> Mono<T> answer(
      Document bound,
      boolean sentBefore,
      Function<String, Mono<T>> create,
      Function<String, Mono<T>> read) {
    String ref = bound.getString("ref");
    if (bound.getBoolean("done", false)) {
      return read.apply(ref);
    }
    String id = bound.getString("_id");
    Mono<T> there =
        Mono.defer(() -> read.apply(ref)).onErrorResume(NotFound.class, _ -> Mono.empty());
    Mono<T> made =
        Mono.defer(() -> create.apply(ref))
            // The reference is this key's own: what stands under it, another sending has made.
            .onErrorResume(
                e -> !StoreAway.is(e), e -> there.switchIfEmpty(free(id).then(Mono.error(e))));
    return (sentBefore ? there.switchIfEmpty(made) : made)
        .delayUntil(_ -> Mono.from(keys.updateOne(Filters.eq(id), Updates.set("done", true))));
  }

  private Mono<Void> free(String id) {
    return Mono.from(keys.deleteOne(Filters.and(Filters.eq(id), Filters.ne("done", true)))).then();
  }
}
