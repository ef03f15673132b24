package io.gongkai.request.message;

import io.gongkai.kit.Stamp;
import io.gongkai.kit.UseCase;
import io.gongkai.kit.Version;
import io.gongkai.request.message.domain.Answering;
import reactor.core.publisher.Mono;

/** Sends the approved answer. */
@UseCase
public final class IssueMessageReply {
  /** A live step on the version that was seen. */
  public record Command(String id, Version seen, Stamp stamp) {
    @Override
    public String toString() {
      return "IssueMessageReply[" + id + "]";
    }
  }

  private final TakeMessageStep step;

  IssueMessageReply(TakeMessageStep step) {
    this.step = step;
  }

  public Mono<HeldMessage> handle(Command c) {
    Stamp stamp = c.stamp();
    return step.handle(
        new TakeMessageStep.Command(
            c.id(),
            c.seen(),
            stamp,
            null,
            (message, words) -> Answering.issue(message, stamp.on(), stamp.known())));
  }
}
