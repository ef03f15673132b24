package io.gongkai.request.party.mongo;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import io.gongkai.kit.rule.RuleBroken;
import io.gongkai.kit.store.NotFound;
import io.gongkai.kit.vault.PersonVault;
import io.gongkai.request.party.WrappedKeys;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bson.Document;
import org.bson.types.Binary;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * The wrapped keys of holders. A message gets its key with its first words, a party when it is
 * registered.
 */
@Component
final class HolderKeys implements WrappedKeys {

  private static final String KEY = "key";
  private static final int PART = 500;

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
                    .filter(holder -> holder.get(KEY) != null))
        .collectMap(holder -> holder.getString("_id"), HolderKeys::key);
  }

  @Override
  public Mono<Map<String, Long>> count() {
    return living()
        .map(holder -> vault.wrappedWith(key(holder)))
        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
  }

  @Override
  public Mono<Long> rewrap() {
    return living()
        .publishOn(Schedulers.boundedElastic())
        .filter(holder -> !vault.wrappedWith(key(holder)).equals(vault.wrapsWith()))
        .concatMap(this::rewrap)
        .count();
  }

  private Mono<?> rewrap(Document holder) {
    String id = holder.getString("_id");
    var anew = Updates.set(KEY, new Binary(vault.rewrap(id, key(holder))));
    // Whoever is erased meanwhile has no key; nobody gets one back.
    var alive = Filters.and(Filters.eq(id), Filters.exists(KEY));
    return collections.holders().flatMap(holders -> Mono.from(holders.updateOne(alive, anew)));
  }

  private Flux<Document> living() {
    return part("")
        .expand(
            found -> found.size() < PART ? Mono.empty() : part(found.getLast().getString("_id")))
        .flatMapIterable(Function.identity());
  }

  private Mono<List<Document>> part(String after) {
    var alive = Filters.and(Filters.gt("_id", after), Filters.exists(KEY));
    return collections
        .holders()
        .flatMapMany(
            holders ->
                Flux.from(
                    holders
                        .find(alive)
                        .projection(Projections.include(KEY))
                        .sort(Sorts.ascending("_id"))
                        .limit(PART)))
        .collectList();
  }

  static byte[] key(Document holder) {
    Binary key = holder.get(KEY, Binary.class);
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
    var document = new Document("_id", holder).append(KEY, new Binary(vault.newKey(holder)));
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
