package io.gongkai.request.party;

import io.gongkai.kit.UseCase;
import io.gongkai.kit.time.Now;
import reactor.core.publisher.Mono;

/**
 * Shows a kept file to who needs it, after noting who, when and for what purpose. {@code
 * person-erased} if the holder's key is destroyed.
 */
@UseCase
public final class ReadFile {

  /** {@code by} is the reader's account, {@code purpose} a code such as {@code handle-case}. */
  public record Command(String holder, String name, String by, String purpose) {}

  private final SealedFiles files;
  private final Readings readings;
  private final Now now;

  ReadFile(SealedFiles files, Readings readings, Now now) {
    this.files = files;
    this.readings = readings;
    this.now = now;
  }

  public Mono<byte[]> handle(Command c) {
    String of = "file:" + c.name();
    return files
        .read(c.holder(), c.name())
        .delayUntil(
            file ->
                readings.record(
                    Readings.Reading.whole(of, c.holder(), c.by(), c.purpose(), now.get())));
  }
}
