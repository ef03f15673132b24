package io.gongkai.intake;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import com.mongodb.reactivestreams.client.MongoCollection;
import io.gongkai.kit.vault.PersonVault;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bson.Document;
import org.bson.types.Binary;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Seals waiting lines, each with a key of its own, so that a line can be erased like a person. */
final class LineLocks {

  static final String LOCK = "lock";
  static final String TEXT = "text";

  private static final int PART = 500;

  private final MongoCollection<Document> lines;
  private final PersonVault vault;

  LineLocks(MongoCollection<Document> lines, PersonVault vault) {
    this.lines = lines;
    this.vault = vault;
  }

  Locked lock(String receipt, String text) {
    byte[] key = vault.newKey(receipt);
    byte[] plain = text.getBytes(StandardCharsets.UTF_8);
    return new Locked(new Binary(key), new Binary(vault.encrypt(receipt, key, TEXT, plain)));
  }

  String open(Document line) {
    byte[] sealed = line.get(TEXT, Binary.class).getData();
    byte[] plain = vault.decrypt(line.getString("_id"), key(line), TEXT, sealed);
    return new String(plain, StandardCharsets.UTF_8);
  }

  Mono<Map<String, Long>> count() {
    return locked()
        .map(line -> vault.wrappedWith(key(line)))
        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
  }

  Mono<Long> rewrap() {
    return locked()
        .filter(line -> !vault.wrappedWith(key(line)).equals(vault.wrapsWith()))
        .concatMap(this::rewrap)
        .count();
  }

  private Mono<?> rewrap(Document line) {
    String receipt = line.getString("_id");
    Binary anew = new Binary(vault.rewrap(receipt, key(line)));
    // A line that waits no more meanwhile has no lock; it gets none back.
    return Mono.from(
        lines.updateOne(
            Filters.and(Filters.eq(receipt), Filters.exists(LOCK)), Updates.set(LOCK, anew)));
  }

  private Flux<Document> locked() {
    return part("")
        .expand(
            found -> found.size() < PART ? Mono.empty() : part(found.getLast().getString("_id")))
        .flatMapIterable(Function.identity());
  }

  private Mono<List<Document>> part(String after) {
    return Flux.from(
            lines
                .find(Filters.and(Filters.gt("_id", after), Filters.exists(LOCK)))
                .projection(Projections.include(LOCK))
                .sort(Sorts.ascending("_id"))
                .limit(PART))
        .collectList();
  }

  private static byte[] key(Document line) {
    return line.get(LOCK, Binary.class).getData();
  }
}
