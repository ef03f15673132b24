package io.gongkai.request.party.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import io.gongkai.kit.AggregateId;
import io.gongkai.kit.rule.RuleBroken;
import io.gongkai.kit.store.NotFound;
import io.gongkai.kit.vault.KeyedDigest;
import io.gongkai.kit.vault.KeyedDigests;
import io.gongkai.kit.vault.PersonVault;
import io.gongkai.request.party.ErasedToo;
import io.gongkai.request.party.Words;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.Document;
import org.bson.types.Binary;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * One document a text: ciphertext under the holder's key, and a keyed digest that finds it again.
 */
@Component
final class MongoWords implements Words, ErasedToo {

  private static final String CIPHER = "cipher";

  private final PartyCollections collections;
  private final HolderKeys keys;
  private final PersonVault vault;
  private final KeyedDigest prints;

  MongoWords(
      PartyCollections collections, HolderKeys keys, PersonVault vault, KeyedDigests digests) {
    this.collections = collections;
    this.keys = keys;
    this.vault = vault;
    this.prints = digests.forPurpose("text-print");
  }

  @Override
  public Mono<String> keep(String holder, String text) {
    String print = prints.of(holder + "\n" + text);
    String ref = "text:" + AggregateId.freshRef();
    return keys.ofOrNew(holder)
        .publishOn(Schedulers.boundedElastic())
        .map(key -> vault.encrypt(holder, key, ref, text.getBytes(StandardCharsets.UTF_8)))
        .map(
            cipher ->
                new Document("_id", ref)
                    .append("holder", holder)
                    .append("print", print)
                    .append(CIPHER, new Binary(cipher)))
        .flatMap(
            document -> collections.texts().flatMap(texts -> Mono.from(texts.insertOne(document))))
        .thenReturn(ref)
        .onErrorResume(HolderKeys::isDuplicate, known -> kept(print));
  }

  @Override
  public Mono<Kept> read(String text) {
    return collections
        .texts()
        .flatMap(texts -> Mono.from(texts.find(Filters.eq(text)).first()))
        .switchIfEmpty(Mono.error(() -> new NotFound(text)))
        .flatMap(
            found ->
                keys.of(holder(found))
                    .publishOn(Schedulers.boundedElastic())
                    .map(key -> opened(found, key)));
  }

  @Override
  public Mono<Map<String, Kept>> readAll(Set<String> refs) {
    return collections
        .texts()
        .flatMapMany(texts -> Flux.from(texts.find(Filters.in("_id", refs))))
        .filter(found -> found.get(CIPHER) != null)
        .collectList()
        .flatMap(
            found ->
                keys.ofAll(found.stream().map(MongoWords::holder).collect(Collectors.toSet()))
                    .publishOn(Schedulers.boundedElastic())
                    .map(all -> opened(found, all)));
  }

  @Override
  public Mono<Void> erase(String holder) {
    var unreadable = Updates.combine(Updates.unset("print"), Updates.unset(CIPHER));
    return collections
        .texts()
        .flatMap(texts -> Mono.from(texts.updateMany(Filters.eq("holder", holder), unreadable)))
        .then();
  }

  private Mono<String> kept(String print) {
    return collections
        .texts()
        .flatMap(texts -> Mono.from(texts.find(Filters.eq("print", print)).first()))
        .map(found -> found.getString("_id"));
  }

  private Map<String, Kept> opened(List<Document> found, Map<String, byte[]> keys) {
    Map<String, Kept> texts = new HashMap<>();
    for (Document one : found) {
      byte[] key = keys.get(holder(one));
      if (key != null) {
        texts.put(one.getString("_id"), opened(one, key));
      }
    }
    return texts;
  }

  private Kept opened(Document found, byte[] key) {
    Binary cipher = found.get(CIPHER, Binary.class);
    if (cipher == null) {
      throw RuleBroken.of("person-erased");
    }
    byte[] plain = vault.decrypt(holder(found), key, found.getString("_id"), cipher.getData());
    return new Kept(holder(found), new String(plain, StandardCharsets.UTF_8));
  }

  private static String holder(Document text) {
    return text.getString("holder");
  }
}
