package io.gongkai.request.party.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import io.gongkai.kit.rule.RuleBroken;
import io.gongkai.kit.store.NotFound;
import io.gongkai.kit.vault.KeyedDigest;
import io.gongkai.kit.vault.KeyedDigests;
import io.gongkai.kit.vault.PersonVault;
import io.gongkai.request.party.ErasedToo;
import io.gongkai.request.party.SealedFiles;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.bson.Document;
import org.bson.types.Binary;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * One document a file, so that it is there whole or not at all; letters are small. A plain digest
 * of a letter would let anybody try who it was for, after an erasure too: the name is keyed.
 */
@Component
final class MongoSealedFiles implements SealedFiles, ErasedToo {

  private final PartyCollections collections;
  private final HolderKeys keys;
  private final PersonVault vault;
  private final KeyedDigest names;

  MongoSealedFiles(
      PartyCollections collections, HolderKeys keys, PersonVault vault, KeyedDigests digests) {
    this.collections = collections;
    this.keys = keys;
    this.vault = vault;
    this.names = digests.forPurpose("file-name");
  }

  @Override
  public Mono<String> keep(String holder, byte[] bytes) {
    String name = name(holder, bytes);
    String id = id(holder, name);
    return keys.ofOrNew(holder)
        .publishOn(Schedulers.boundedElastic())
        .map(
            key ->
                new Document("_id", id)
                    .append("holder", holder)
                    .append("cipher", new Binary(vault.encrypt(holder, key, id, bytes))))
        .flatMap(document -> collections.files().flatMap(all -> Mono.from(all.insertOne(document))))
        .thenReturn(name)
        .onErrorResume(HolderKeys::isDuplicate, _ -> Mono.just(name));
  }

  @Override
  public Mono<byte[]> read(String holder, String name) {
    String id = id(holder, name);
    return collections
        .files()
        .flatMap(files -> Mono.from(files.find(Filters.eq(id)).first()))
        .switchIfEmpty(Mono.error(() -> new NotFound(name)))
        .publishOn(Schedulers.boundedElastic())
        .flatMap(found -> keys.of(holder).map(key -> opened(holder, found, key, name)));
  }

  @Override
  public Mono<Void> erase(String holder) {
    return collections
        .files()
        .flatMap(
            files ->
                Mono.from(files.updateMany(Filters.eq("holder", holder), Updates.unset("cipher"))))
        .then();
  }

  private byte[] opened(String holder, Document found, byte[] key, String name) {
    Binary cipher = found.get("cipher", Binary.class);
    if (cipher == null) {
      throw RuleBroken.of("person-erased");
    }
    byte[] plain = vault.decrypt(holder, key, found.getString("_id"), cipher.getData());
    if (!name(holder, plain).equals(name)) {
      throw new IllegalStateException("a kept file is not what it was: " + name);
    }
    return plain;
  }

  private static String id(String holder, String name) {
    return holder + "/" + name;
  }

  private String name(String holder, byte[] bytes) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return names.of(holder + "\n" + HexFormat.of().formatHex(digest));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
