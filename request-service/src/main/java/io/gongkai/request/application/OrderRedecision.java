package io.gongkai.request.application;

import io.gongkai.kit.Stamp;
import io.gongkai.kit.UseCase;
import io.gongkai.request.application.domain.Redecision;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** A remedy ordered a new reply: the case lies on the desk again, with a last day of its own. */
@UseCase
public final class OrderRedecision {

  /** {@code workingDays} from the day of the order; null = the period of a first reply. */
  public record Command(String id, String remedy, @Nullable Integer workingDays, Stamp stamp) {}

  private final TakeStep step;

  OrderRedecision(TakeStep step) {
    this.step = step;
  }

  public Mono<HeldApplication> handle(Command c) {
    return step.handle(
        new TakeStep.Command(
            c.id(),
            null,
            c.stamp(),
            null,
            (moment, text) -> Redecision.order(moment, c.remedy(), c.workingDays())));
  }
}
