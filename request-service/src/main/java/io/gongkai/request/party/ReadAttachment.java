package io.gongkai.request.party;

import io.gongkai.kit.UseCase;
import io.gongkai.kit.time.Now;
import reactor.core.publisher.Mono;

/**
 * Shows a kept file to who needs it; its first byte comes after it is noted who read it, when and
 * for what purpose. {@code person-erased} if the holder's key is destroyed.
 */
@UseCase
public final class ReadAttachment {

  /** {@code by} is the reader's account, {@code purpose} a code such as {@code handle-case}. */
  public record Command(String ref, String by, String purpose) {}

  private final Attachments attachments;
  private final Readings readings;
  private final Now now;

  ReadAttachment(Attachments attachments, Readings readings, Now now) {
    this.attachments = attachments;
    this.readings = readings;
    this.now = now;
  }

  public Mono<Attachments.Found> handle(Command c) {
    return attachments
        .find(c.ref())
        .delayUntil(
            found ->
                readings.record(
                    Readings.Reading.whole(
                        c.ref(), found.holder(), c.by(), c.purpose(), now.get())));
  }
}
