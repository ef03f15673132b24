package io.gongkai.request.message;

import io.gongkai.kit.Stamp;
import io.gongkai.kit.UseCase;
import io.gongkai.kit.Version;
import io.gongkai.request.message.domain.Handling;
import reactor.core.publisher.Mono;

/** Gives more time for an answer, once, with a notice to the writer. */
@UseCase
public final class ExtendMessage {
  /** A live step on the version that was seen. */
  public record Command(String id, Version seen, int workingDays, String reason, Stamp stamp) {
    @Override
    public String toString() {
      return "ExtendMessage[" + id + "]";
    }
  }

  private final TakeMessageStep step;

  ExtendMessage(TakeMessageStep step) {
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
            (message, words) ->
                Handling.extend(message, c.workingDays(), words, stamp.on(), stamp.known())));
  }
}
