package io.gongkai.request.party.mongo;

import com.mongodb.MongoGridFSException;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import com.mongodb.reactivestreams.client.MongoDatabase;
import com.mongodb.reactivestreams.client.gridfs.GridFSBucket;
import com.mongodb.reactivestreams.client.gridfs.GridFSBuckets;
import io.gongkai.kit.AggregateId;
import io.gongkai.kit.rule.RuleBroken;
import io.gongkai.kit.store.NotFound;
import io.gongkai.kit.vault.KeyedDigest;
import io.gongkai.kit.vault.KeyedDigests;
import io.gongkai.kit.vault.PersonVault;
import io.gongkai.request.party.Attachments;
import io.gongkai.request.party.ErasedToo;
import java.nio.ByteBuffer;
import java.util.concurrent.atomic.AtomicReference;
import org.bson.Document;
import org.bson.types.Binary;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * The bytes lie in GridFS, encrypted under a key of the file's own, and that key under the
 * holder's. {@code print} is a keyed digest of holder and content: a plain one would tell whoever
 * has the same file who else has it.
 */
@Component
final class GridFsAttachments implements Attachments, ErasedToo {

  private static final String PREFIX = "file:";

  private final PartyCollections collections;
  private final HolderKeys keys;
  private final PersonVault vault;
  private final KeyedDigest prints;
  private final GridFSBucket bucket;

  GridFsAttachments(
      MongoDatabase database,
      PartyCollections collections,
      HolderKeys keys,
      PersonVault vault,
      KeyedDigests digests) {
    this.collections = collections;
    this.keys = keys;
    this.vault = vault;
    this.prints = digests.forPurpose("attachment-print");
    this.bucket = GridFSBuckets.create(database, "attachment_bytes");
  }

  @Override
  public Mono<Kept> keep(String holder, Flux<ByteBuffer> bytes) {
    String ref = PREFIX + AggregateId.freshRef();
    return keys.of(holder).flatMap(key -> kept(ref, holder, key, bytes));
  }

  private Mono<Kept> kept(String ref, String holder, byte[] key, Flux<ByteBuffer> bytes) {
    byte[] fileKey = SealedStream.newKey();
    Measure measure = new Measure();
    Flux<ByteBuffer> sealed = new SealedStream(fileKey, ref).sealed(bytes.doOnNext(measure::add));
    return uploaded(sealed)
        .publishOn(Schedulers.boundedElastic())
        .map(
            grid ->
                new Document("_id", ref)
                    .append("holder", holder)
                    .append("print", prints.of(holder + "\n" + measure.sha256()))
                    .append("size", measure.size())
                    .append("stream", SealedStream.NAME)
                    .append("key", new Binary(vault.encrypt(holder, key, ref, fileKey)))
                    .append("grid", grid))
        .flatMap(this::inserted);
  }

  /**
   * A stream that fails is ended first and its file removed then: the driver would remove parts
   * while the last of them is still on its way to the store, and leave that one behind.
   */
  private Mono<ObjectId> uploaded(Flux<ByteBuffer> sealed) {
    AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
    Flux<ByteBuffer> ended =
        sealed.onErrorResume(
            torn -> {
              failure.set(torn);
              return Flux.empty();
            });
    return Mono.from(bucket.uploadFromPublisher("sealed", ended))
        .flatMap(
            grid -> {
              Throwable torn = failure.get();
              return torn == null ? Mono.just(grid) : removed(grid).then(Mono.error(torn));
            });
  }

  private Mono<Kept> inserted(Document file) {
    return collections
        .attachments()
        .flatMap(all -> Mono.from(all.insertOne(file)))
        .thenReturn(new Kept(file.getString("_id"), file.getLong("size")))
        .onErrorResume(
            HolderKeys::isDuplicate,
            known -> removed(file.getObjectId("grid")).then(earlier(file.getString("print"))));
  }

  private Mono<Kept> earlier(String print) {
    return collections
        .attachments()
        .flatMap(all -> Mono.from(all.find(Filters.eq("print", print)).first()))
        .map(found -> new Kept(found.getString("_id"), found.getLong("size")));
  }

  @Override
  public Mono<Found> find(String ref) {
    return document(ref)
        .switchIfEmpty(Mono.error(() -> new NotFound(ref)))
        .flatMap(
            file ->
                keys.of(file.getString("holder"))
                    .publishOn(Schedulers.boundedElastic())
                    .map(key -> found(file, key)));
  }

  private Found found(Document file, byte[] key) {
    Binary wrapped = file.get("key", Binary.class);
    if (wrapped == null) {
      throw RuleBroken.of("person-erased");
    }
    String ref = file.getString("_id");
    String holder = file.getString("holder");
    byte[] fileKey = vault.decrypt(holder, key, ref, wrapped.getData());
    Flux<ByteBuffer> sealed = Flux.from(bucket.downloadToPublisher(file.getObjectId("grid")));
    return new Found(holder, file.getLong("size"), new SealedStream(fileKey, ref).opened(sealed));
  }

  @Override
  public Mono<Void> erase(String holder) {
    var emptied =
        Updates.combine(Updates.unset("key"), Updates.unset("print"), Updates.unset("grid"));
    return collections
        .attachments()
        .flatMapMany(all -> Flux.from(all.find(Filters.eq("holder", holder))))
        .filter(file -> file.getObjectId("grid") != null)
        .concatMap(file -> removed(file.getObjectId("grid")))
        .then(collections.attachments())
        .flatMap(all -> Mono.from(all.updateMany(Filters.eq("holder", holder), emptied)))
        .then();
  }

  private Mono<Document> document(String ref) {
    return collections.attachments().flatMap(all -> Mono.from(all.find(Filters.eq(ref)).first()));
  }

  /** Again changes nothing: what is not there is removed. */
  private Mono<Void> removed(ObjectId grid) {
    return Mono.from(bucket.delete(grid))
        .onErrorResume(MongoGridFSException.class, gone -> Mono.empty());
  }
}
