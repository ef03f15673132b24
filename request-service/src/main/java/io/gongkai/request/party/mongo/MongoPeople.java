package io.gongkai.request.party.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import io.gongkai.kit.AggregateId;
import io.gongkai.kit.rule.RuleBroken;
import io.gongkai.kit.store.NotFound;
import io.gongkai.kit.time.Now;
import io.gongkai.kit.vault.KeyedDigest;
import io.gongkai.kit.vault.KeyedDigests;
import io.gongkai.kit.vault.PersonVault;
import io.gongkai.request.party.ErasureGround;
import io.gongkai.request.party.People;
import io.gongkai.request.party.Person;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.Binary;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import tools.jackson.databind.json.JsonMapper;

/**
 * One document a person. {@code identity} and {@code print} are keyed digests: the first finds the
 * same person again, the second tells whether the contact is the same. {@code key} is wrapped.
 * {@code begun} is when a form of a known person last came in: it may be on its way still.
 */
@Component
final class MongoPeople implements People {

  static final String PREFIX = "party:";
  private static final String WHAT = "person";
  private static final String BEGUN = "begun";
  // Longer than a form takes from its person to its case, or to being given up.
  private static final Duration ON_ITS_WAY = Duration.ofMinutes(1);
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final PartyCollections collections;
  private final PersonVault vault;
  private final KeyedDigest prints;
  private final Now now;

  MongoPeople(PartyCollections collections, PersonVault vault, KeyedDigests digests, Now now) {
    this.now = now;
    this.collections = collections;
    this.vault = vault;
    this.prints = digests.forPurpose("party-print");
  }

  @Override
  public Mono<String> keep(String identity, Person person) {
    return Mono.fromCallable(() -> JSON.writeValueAsString(person))
        .subscribeOn(Schedulers.boundedElastic())
        .flatMap(
            text -> known(identity, text).switchIfEmpty(Mono.defer(() -> fresh(identity, text))));
  }

  @Override
  public Mono<String> find(String identity) {
    return collections
        .holders()
        .flatMap(holders -> Mono.from(holders.find(Filters.eq("identity", identity)).first()))
        .map(found -> found.getString("_id"));
  }

  @Override
  public Mono<Optional<String>> identity(String holder) {
    return collections
        .holders()
        .flatMap(holders -> Mono.from(holders.find(Filters.eq(holder)).first()))
        .switchIfEmpty(Mono.error(() -> new NotFound(holder)))
        .map(found -> Optional.ofNullable(found.getString("identity")));
  }

  @Override
  public Mono<Person> read(String party) {
    return collections
        .holders()
        .flatMap(holders -> Mono.from(holders.find(Filters.eq(party)).first()))
        .switchIfEmpty(Mono.error(() -> new NotFound(party)))
        .publishOn(Schedulers.boundedElastic())
        .map(this::opened);
  }

  @Override
  public Mono<Map<String, Person>> readAll(Set<String> parties) {
    return collections
        .holders()
        .flatMapMany(holders -> Flux.from(holders.find(Filters.in("_id", parties))))
        .filter(found -> found.get(WHAT) != null)
        .publishOn(Schedulers.boundedElastic())
        .collectMap(found -> found.getString("_id"), this::opened);
  }

  @Override
  public Mono<Void> erase(String holder, Instant at, String by, ErasureGround ground) {
    var emptied =
        Updates.combine(
            Updates.unset("key"),
            Updates.unset("identity"),
            Updates.unset("print"),
            Updates.unset(WHAT),
            Updates.set(
                "erased", new Document("at", at).append("by", by).append("ground", ground.name())));
    return collections
        .holders()
        .flatMap(holders -> Mono.from(holders.find(Filters.eq(holder)).first()))
        .switchIfEmpty(Mono.error(() -> new NotFound(holder)))
        .then(collections.holders())
        .flatMap(
            holders ->
                Mono.from(holders.updateOne(Filters.and(Filters.eq(holder), idle(at)), emptied))
                    .filter(result -> result.getMatchedCount() == 0)
                    .flatMap(none -> Mono.from(holders.find(Filters.eq(holder)).first())))
        .filter(left -> left.containsKey("key"))
        .flatMap(busy -> Mono.<Void>error(RuleBroken.of("cases-open")));
  }

  private static Bson idle(Instant at) {
    return Filters.and(
        Filters.exists("key"),
        Filters.or(Filters.exists(BEGUN, false), Filters.lt(BEGUN, at.minus(ON_ITS_WAY))));
  }

  private Mono<String> known(String identity, String text) {
    return collections
        .holders()
        .flatMap(holders -> Mono.from(holders.find(Filters.eq("identity", identity)).first()))
        .flatMap(found -> renewed(found, identity, text));
  }

  private Mono<String> renewed(Document found, String identity, String text) {
    String party = found.getString("_id");
    String print = prints.of(party + text);
    Bson begun = Updates.set(BEGUN, now.get());
    Bson newest =
        print.equals(found.getString("print"))
            ? begun
            : Updates.combine(
                begun,
                Updates.set("print", print),
                Updates.set(WHAT, sealed(party, HolderKeys.key(found), text)));
    // An erasure in between makes the filter miss: then the person is a new one.
    return collections
        .holders()
        .flatMap(
            holders ->
                Mono.from(
                    holders.updateOne(
                        Filters.and(Filters.eq(party), Filters.eq("identity", identity)), newest)))
        .filter(result -> result.getMatchedCount() == 1)
        .thenReturn(party);
  }

  private Mono<String> fresh(String identity, String text) {
    String party = PREFIX + AggregateId.freshRef();
    byte[] key = vault.newKey(party);
    var document =
        new Document("_id", party)
            .append("identity", identity)
            .append("print", prints.of(party + text))
            .append("key", new Binary(key))
            .append(WHAT, sealed(party, key, text));
    return collections
        .holders()
        .flatMap(holders -> Mono.from(holders.insertOne(document)))
        .thenReturn(party)
        .onErrorResume(HolderKeys::isDuplicate, faster -> known(identity, text));
  }

  private Binary sealed(String party, byte[] key, String text) {
    return new Binary(vault.encrypt(party, key, WHAT, text.getBytes(StandardCharsets.UTF_8)));
  }

  private Person opened(Document found) {
    Binary cipher = found.get(WHAT, Binary.class);
    if (cipher == null) {
      throw RuleBroken.of("person-erased");
    }
    byte[] plain =
        vault.decrypt(found.getString("_id"), HolderKeys.key(found), WHAT, cipher.getData());
    return JSON.readValue(plain, Person.class);
  }
}
