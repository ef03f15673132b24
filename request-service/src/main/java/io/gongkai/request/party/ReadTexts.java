package io.gongkai.request.party;

import io.gongkai.kit.UseCase;
import io.gongkai.kit.time.Now;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import reactor.core.publisher.Mono;

/** Shows several kept texts at once; one entry of the audit trail. Erased ones are left out. */
@UseCase
public final class ReadTexts {

  /** {@code by} is the reader's account, {@code purpose} a code such as {@code handle-case}. */
  public record Command(Set<String> texts, String by, String purpose) {}

  private final Words words;
  private final Readings readings;
  private final Now now;

  ReadTexts(Words words, Readings readings, Now now) {
    this.words = words;
    this.readings = readings;
    this.now = now;
  }

  /** The texts by reference. */
  public Mono<Map<String, String>> handle(Command c) {
    return words
        .readAll(c.texts())
        .delayUntil(found -> found.isEmpty() ? Mono.empty() : note(c, found))
        .map(
            found ->
                found.entrySet().stream()
                    .collect(
                        Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().text())));
  }

  private Mono<Void> note(Command c, Map<String, Words.Kept> found) {
    Set<String> holders = new TreeSet<>();
    found.values().forEach(kept -> holders.add(kept.holder()));
    return readings.record(
        new Readings.Reading(
            List.copyOf(new TreeSet<>(found.keySet())),
            List.copyOf(holders),
            c.by(),
            c.purpose(),
            false,
            now.get()));
  }
}
