package io.gongkai.request.party;

import io.gongkai.kit.UseCase;
import io.gongkai.kit.time.Now;
import reactor.core.publisher.Mono;

/**
 * Shows kept words to who needs them, after noting who, when and for what purpose. {@code
 * person-erased} if the holder's key is destroyed.
 */
@UseCase
public final class ReadText {

  /** {@code by} is the reader's account, {@code purpose} a code such as {@code handle-case}. */
  public record Command(String text, String by, String purpose) {}

  private final Words words;
  private final Readings readings;
  private final Now now;

  ReadText(Words words, Readings readings, Now now) {
    this.words = words;
    this.readings = readings;
    this.now = now;
  }

  public Mono<String> handle(Command c) {
    return words
        .read(c.text())
        .delayUntil(
            kept ->
                readings.record(
                    Readings.Reading.whole(
                        c.text(), kept.holder(), c.by(), c.purpose(), now.get())))
        .map(Words.Kept::text);
  }
}
