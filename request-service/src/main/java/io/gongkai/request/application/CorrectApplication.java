package io.gongkai.request.application;

import io.gongkai.kit.Stamp;
import io.gongkai.kit.UseCase;
import io.gongkai.kit.Version;
import io.gongkai.request.application.domain.Correction;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** The applicant corrects the application; the reply period starts again in full (art. 30). */
@UseCase
public final class CorrectApplication {

  /** {@code seen} is null for a line of a ledger, which is judged on the newest state. */
  public record Command(String id, @Nullable Version seen, String description, Stamp stamp) {

    @Override
    public String toString() {
      return "CorrectApplication[" + id + "]";
    }
  }

  private final TakeStep step;

  CorrectApplication(TakeStep step) {
    this.step = step;
  }

  public Mono<HeldApplication> handle(Command c) {
    return step.handle(
        new TakeStep.Command(
            c.id(),
            c.seen(),
            c.stamp(),
            c.description(),
            (moment, text) -> Correction.correct(moment, text)));
  }
}
