package io.gongkai.request.application;

import io.gongkai.kit.Stamp;
import io.gongkai.kit.UseCase;
import io.gongkai.kit.Version;
import io.gongkai.request.application.domain.Replying;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Drafts a reply; its outcome must be lawful already. */
@UseCase
public final class DraftReply {

  /** {@code seen} is null for a line of a ledger, which is judged on the newest state. */
  public record Command(
      String id,
      @Nullable Version seen,
      String outcome,
      String text,
      boolean publicInterestOverride,
      Stamp stamp) {

    @Override
    public String toString() {
      return "DraftReply[" + id + "]";
    }
  }

  private final TakeStep step;

  DraftReply(TakeStep step) {
    this.step = step;
  }

  public Mono<HeldApplication> handle(Command c) {
    return step.handle(
        new TakeStep.Command(
            c.id(),
            c.seen(),
            c.stamp(),
            c.text(),
            (moment, text) ->
                Replying.draft(moment, c.outcome(), text, c.publicInterestOverride())));
  }
}
