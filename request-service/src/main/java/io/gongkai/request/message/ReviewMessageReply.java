package io.gongkai.request.message;

import io.gongkai.kit.Stamp;
import io.gongkai.kit.UseCase;
import io.gongkai.kit.Version;
import io.gongkai.request.message.domain.Answering;
import reactor.core.publisher.Mono;

/** Another officer approves the draft of an answer or sends it back with a note. */
@UseCase
public final class ReviewMessageReply {
  /** A live step on the version that was seen. */
  public record Command(String id, Version seen, boolean approved, String note, Stamp stamp) {
    @Override
    public String toString() {
      return "ReviewMessageReply[" + id + "]";
    }
  }

  private final TakeMessageStep step;

  ReviewMessageReply(TakeMessageStep step) {
    this.step = step;
  }

  public Mono<HeldMessage> handle(Command c) {
    Stamp stamp = c.stamp();
    return step.handle(
        new TakeMessageStep.Command(
            c.id(),
            c.seen(),
            stamp,
            c.note(),
            (message, words) ->
                Answering.review(
                    message, c.approved(), words, stamp.by(), stamp.on(), stamp.known())));
  }
}
