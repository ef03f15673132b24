package io.gongkai.request.party.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import io.gongkai.kit.rule.RuleBroken;
import io.gongkai.kit.store.NotFound;
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

/** One document a file, so that it is there whole or not at all; letters are small. */
@Component
final class MongoSealedFiles implements SealedFiles, ErasedToo {

  private final PartyCollections collections;
  private final HolderKeys keys;
  private final PersonVault vault;

  MongoSealedFiles(PartyCollections collections, HolderKeys keys, PersonVault vault) {
    this.collections = collections;
    this.keys = keys;
    this.vault = vault;
  }

  @Override
  public Mono<String> keep(String holder, byte[] bytes) {
    String sha256 = sha256(bytes);
    String id = id(holder, sha256);
    return keys.ofOrNew(holder)
        .publishOn(Schedulers.boundedElastic())
        .map(
            key ->
                new Document("_id", id)
                    .append("holder", holder)
                    .append("cipher", new Binary(vault.encrypt(holder, key, id, bytes))))
        .flatMap(document -> collections.files().flatMap(all -> Mono.from(all.insertOne(document))))
        .thenReturn(sha256)
        .onErrorResume(HolderKeys::isDuplicate, _ -> Mono.just(sha256));
  }

  @Override
  public Mono<byte[]> read(String holder, String sha256) {
    String id = id(holder, sha256);
    return collections
        .files()
        .flatMap(files -> Mono.from(files.find(Filters.eq(id)).first()))
        .switchIfEmpty(Mono.error(() -> new NotFound(sha256)))
        .publishOn(Schedulers.boundedElastic())
        .flatMap(found -> keys.of(holder).map(key -> opened(holder, found, key, sha256)));
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

  private byte[] opened(String holder, Document found, byte[] key, String sha256) {
    Binary cipher = found.get("cipher", Binary.class);
    if (cipher == null) {
      throw RuleBroken.of("person-erased");
    }
    byte[] plain = vault.decrypt(holder, key, found.getString("_id"), cipher.getData());
    if (!sha256(plain).equals(sha256)) {
      throw new IllegalStateException("a kept file is not what it was: " + sha256);
    }
    return plain;
  }

  private static String id(String holder, String sha256) {
    return holder + "/" + sha256;
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
