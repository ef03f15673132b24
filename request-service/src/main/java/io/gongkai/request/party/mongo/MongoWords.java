package io.gongkai.request.party.mongo;

import com.mongodb.client.model.Filters;
import io.gongkai.kit.AggregateId;
import io.gongkai.kit.rule.RuleBroken;
import io.gongkai.kit.store.NotFound;
import io.gongkai.kit.vault.KeyedDigest;
import io.gongkai.kit.vault.KeyedDigests;
import io.gongkai.kit.vault.PersonVault;
import io.gongkai.request.party.Words;
import java.nio.charset.StandardCharsets;
import org.bson.Document;
import org.bson.types.Binary;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * One document a text: ciphertext under the holder's key, and a keyed digest that finds it again.
 */
@Component
final class MongoWords implements Words {

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
                    .append("cipher", new Binary(cipher)))
        .flatMap(
            document -> collections.texts().flatMap(texts -> Mono.from(texts.insertOne(document))))
        .thenReturn(ref)
        .onErrorResume(HolderKeys::isDuplicate, known -> kept(print));
  }

  @Override
  public Mono<String> read(String text) {
    return collections
        .texts()
        .flatMap(texts -> Mono.from(texts.find(Filters.eq(text)).first()))
        .switchIfEmpty(Mono.error(() -> new NotFound(text)))
        .publishOn(Schedulers.boundedElastic())
        .flatMap(found -> keys.of(found.getString("holder")).map(key -> opened(found, key)));
  }

  private Mono<String> kept(String print) {
    return collections
        .texts()
        .flatMap(texts -> Mono.from(texts.find(Filters.eq("print", print)).first()))
        .map(found -> found.getString("_id"));
  }

  private String opened(Document found, byte[] key) {
    Binary cipher = found.get("cipher", Binary.class);
    if (cipher == null) {
      throw RuleBroken.of("person-erased");
    }
    byte[] plain =
        vault.decrypt(found.getString("holder"), key, found.getString("_id"), cipher.getData());
    return new String(plain, StandardCharsets.UTF_8);
  }
}
