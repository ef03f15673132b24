package io.gongkai.request.party.mongo;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.model.Filters;
import io.gongkai.kit.rule.RuleBroken;
import io.gongkai.kit.store.NotFound;
import io.gongkai.kit.vault.PersonVault;
import java.util.Map;
import java.util.Set;
import org.bson.Document;
import org.bson.types.Binary;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * The wrapped keys of holders. A message gets its key with its first words, a party when it is
 * registered.
 */
@Component
final class HolderKeys {

  private final PartyCollections collections;
  private final PersonVault vault;

  HolderKeys(PartyCollections collections, PersonVault vault) {
    this.collections = collections;
    this.vault = vault;
  }

  /** The key of a holder that must be there; {@code person-erased} if it is destroyed. */
  Mono<byte[]> of(String holder) {
    return find(holder).switchIfEmpty(Mono.error(() -> new NotFound(holder))).map(HolderKeys::key);
  }

  /** The key of a holder, made if the holder is new and no party. */
  Mono<byte[]> ofOrNew(String holder) {
    if (holder.startsWith(MongoPeople.PREFIX)) {
      return of(holder);
    }
    return find(holder).switchIfEmpty(Mono.defer(() -> fresh(holder))).map(HolderKeys::key);
  }

  /** The keys of those holders whose key is not destroyed. */
  Mono<Map<String, byte[]>> ofAll(Set<String> wanted) {
    return collections
        .holders()
        .flatMapMany(
            holders ->
                Flux.from(holders.find(Filters.in("_id", wanted)))
                    .filter(holder -> holder.get("key") != null))
        .collectMap(holder -> holder.getString("_id"), HolderKeys::key);
  }

  static byte[] key(Document holder) {
    Binary key = holder.get("key", Binary.class);
    if (key == null) {
      throw RuleBroken.of("person-erased");
    }
    return key.getData();
  }

  static boolean isDuplicate(Throwable failure) {
    return failure instanceof MongoWriteException write
        && write.getError().getCategory() == ErrorCategory.DUPLICATE_KEY;
  }

  private Mono<Document> fresh(String holder) {
    var document = new Document("_id", holder).append("key", new Binary(vault.newKey(holder)));
    return collections
        .holders()
        .flatMap(holders -> Mono.from(holders.insertOne(document)))
        .thenReturn(document)
        .onErrorResume(HolderKeys::isDuplicate, faster -> find(holder));
  }

  private Mono<Document> find(String holder) {
    return collections
        .holders()
        .flatMap(holders -> Mono.from(holders.find(Filters.eq(holder)).first()));
  }
}
