package io.gongkai.request.message;

import io.gongkai.kit.Stamp;
import io.gongkai.kit.UseCase;
import io.gongkai.kit.Version;
import io.gongkai.request.message.domain.Publishing;
import reactor.core.publisher.Mono;

/** Takes a published question and answer back, with a reason. */
@UseCase
public final class UnpublishMessage {
  /** A live step on the version that was seen. */
  public record Command(String id, Version seen, String reason, Stamp stamp) {
    @Override
    public String toString() {
      return "UnpublishMessage[" + id + "]";
    }
  }

  private final TakeMessageStep step;

  UnpublishMessage(TakeMessageStep step) {
    this.step = step;
  }

  public Mono<HeldMessage> handle(Command c) {
    Stamp stamp = c.stamp();
    return step.handle(
        new TakeMessageStep.Command(
            c.id(),
            c.seen(),
            stamp,
            c.reason(),
            (message, words) -> Publishing.withdraw(message, words, stamp.on(), stamp.known())));
  }
}
