package io.gongkai.request.application;

import io.gongkai.kit.Stamp;
import io.gongkai.kit.UseCase;
import io.gongkai.kit.Version;
import io.gongkai.request.application.domain.ApplicationFact;
import io.gongkai.request.application.domain.Correction;
import io.gongkai.request.application.domain.Moment;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Sends an unclear application back, once, within seven working days (art. 30). */
@UseCase
public final class RequireCorrection {

  /**
   * {@code deadline} null = the one the rulebook proposes; {@code override} = a supervisor orders
   * that a late notice is recorded, without any effect on the clock.
   */
  public record Command(
      String id,
      @Nullable Version seen,
      String points,
      @Nullable LocalDate deadline,
      boolean override,
      Stamp stamp) {

    @Override
    public String toString() {
      return "RequireCorrection[" + id + "]";
    }
  }

  private final TakeStep step;

  RequireCorrection(TakeStep step) {
    this.step = step;
  }

  public Mono<HeldApplication> handle(Command c) {
    return step.handle(
        new TakeStep.Command(
            c.id(), c.seen(), c.stamp(), c.points(), (moment, text) -> decide(c, moment, text)));
  }

  private static List<ApplicationFact> decide(Command c, Moment moment, String text) {
    LocalDate deadline = c.deadline() == null ? Correction.proposedDeadline(moment) : c.deadline();
    return Correction.request(moment, text, deadline, c.override());
  }
}
