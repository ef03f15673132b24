package io.gongkai.request.party;

import io.gongkai.kit.UseCase;
import io.gongkai.kit.time.Now;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import reactor.core.publisher.Mono;

/**
 * Opens many texts for a machine that looks for something in them, after noting once who had it
 * look where and for what purpose. What a person then reads is noted again, text by text ({@link
 * ReadText}). Erased texts are left out.
 */
@UseCase
public final class ScanTexts {
  /** {@code scope} says where is looked, e.g. {@code organ:<code>}. */
  public record Command(String scope, List<String> texts, String by, String purpose) {
    public Command {
      texts = List.copyOf(texts);
    }
  }

  private final Words words;
  private final Readings readings;
  private final Now now;

  ScanTexts(Words words, Readings readings, Now now) {
    this.words = words;
    this.readings = readings;
    this.now = now;
  }

  public Mono<Map<String, String>> handle(Command c) {
    return words
        .readAll(Set.copyOf(c.texts()))
        .delayUntil(kept -> readings.record(entry(c, kept.values())))
        .map(
            kept ->
                kept.entrySet().stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().text())));
  }

  private Readings.Reading entry(Command c, Collection<Words.Kept> opened) {
    List<String> holders = opened.stream().map(Words.Kept::holder).distinct().toList();
    return new Readings.Reading(List.of(c.scope()), holders, c.by(), c.purpose(), false, now.get());
  }
}
