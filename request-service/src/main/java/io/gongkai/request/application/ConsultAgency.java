package io.gongkai.request.application;

import io.gongkai.kit.Stamp;
import io.gongkai.kit.UseCase;
import io.gongkai.kit.Version;
import io.gongkai.request.application.domain.Consulting;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Asks another organ that made the information too (art. 34); the clock is suspended. */
@UseCase
public final class ConsultAgency {

  /** {@code delivered} is the day the letter is received; null = the day of the step. */
  public record Command(
      String id, @Nullable Version seen, String name, @Nullable LocalDate delivered, Stamp stamp) {

    @Override
    public String toString() {
      return "ConsultAgency[" + id + "]";
    }
  }

  private final TakeStep step;
  private final ConsultationKeys keys;

  ConsultAgency(TakeStep step, ConsultationKeys keys) {
    this.step = step;
    this.keys = keys;
  }

  public Mono<HeldApplication> handle(Command c) {
    String key = keys.of(c.id(), c.name());
    LocalDate delivered = c.delivered() == null ? c.stamp().on() : c.delivered();
    return step.handle(
        new TakeStep.Command(
            c.id(),
            c.seen(),
            c.stamp(),
            c.name(),
            (moment, text) -> Consulting.consultAgency(moment, key, delivered, text)));
  }
}
