package io.gongkai.request.application;

import io.gongkai.kit.Stamp;
import io.gongkai.kit.UseCase;
import io.gongkai.kit.Version;
import io.gongkai.request.application.domain.Closing;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Says that the registered outcome was wrong; the history keeps both. */
@UseCase
public final class CorrectOutcome {

  /** {@code seen} is null for a line of a ledger, which is judged on the newest state. */
  public record Command(
      String id, @Nullable Version seen, String outcome, String reason, Stamp stamp) {

    @Override
    public String toString() {
      return "CorrectOutcome[" + id + "]";
    }
  }

  private final TakeStep step;

  CorrectOutcome(TakeStep step) {
    this.step = step;
  }

  public Mono<HeldApplication> handle(Command c) {
    return step.handle(
        new TakeStep.Command(
            c.id(),
            c.seen(),
            c.stamp(),
            c.reason(),
            (moment, text) -> Closing.correctOutcome(moment, c.outcome(), text)));
  }
}
