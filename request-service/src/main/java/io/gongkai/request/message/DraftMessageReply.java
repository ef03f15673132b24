package io.gongkai.request.message;

import io.gongkai.kit.Stamp;
import io.gongkai.kit.UseCase;
import io.gongkai.kit.Version;
import io.gongkai.request.message.domain.Answering;
import reactor.core.publisher.Mono;

/** Drafts an answer; nothing is sent. */
@UseCase
public final class DraftMessageReply {
  /** A live step on the version that was seen. */
  public record Command(String id, Version seen, String text, Stamp stamp) {
    @Override
    public String toString() {
      return "DraftMessageReply[" + id + "]";
    }
  }

  private final TakeMessageStep step;

  DraftMessageReply(TakeMessageStep step) {
    this.step = step;
  }

  public Mono<HeldMessage> handle(Command c) {
    Stamp stamp = c.stamp();
    return step.handle(
        new TakeMessageStep.Command(
            c.id(),
            c.seen(),
            stamp,
            c.text(),
            (message, words) -> Answering.draft(message, words, stamp.on(), stamp.known())));
  }
}
