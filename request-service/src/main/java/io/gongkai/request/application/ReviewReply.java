package io.gongkai.request.application;

import io.gongkai.kit.Stamp;
import io.gongkai.kit.UseCase;
import io.gongkai.kit.Version;
import io.gongkai.request.application.domain.Replying;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Another officer approves a draft or sends it back (art. 17). */
@UseCase
public final class ReviewReply {

  /** {@code seen} is null for a line of a ledger, which is judged on the newest state. */
  public record Command(
      String id, @Nullable Version seen, boolean approved, String note, Stamp stamp) {

    @Override
    public String toString() {
      return "ReviewReply[" + id + "]";
    }
  }

  private final TakeStep step;

  ReviewReply(TakeStep step) {
    this.step = step;
  }

  public Mono<HeldApplication> handle(Command c) {
    return step.handle(
        new TakeStep.Command(
            c.id(),
            c.seen(),
            c.stamp(),
            c.note(),
            (moment, text) -> Replying.review(moment, c.approved(), text)));
  }
}
