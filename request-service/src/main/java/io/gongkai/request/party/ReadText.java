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

  public Mono<String> handle(Command command) {
    return readings
        .record(new Readings.Reading(command.text(), command.by(), command.purpose(), now.get()))
        .then(Mono.defer(() -> words.read(command.text())));
  }
}
