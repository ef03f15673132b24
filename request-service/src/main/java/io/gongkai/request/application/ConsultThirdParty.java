package io.gongkai.request.application;

import io.gongkai.kit.Stamp;
import io.gongkai.kit.UseCase;
import io.gongkai.kit.Version;
import io.gongkai.request.application.domain.Consulting;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Asks a third party whose rights the information may harm (art. 32); the clock is suspended. */
@UseCase
public final class ConsultThirdParty {

  /** {@code delivered} is the day the letter is received; null = the day of the step. */
  public record Command(
      String id, @Nullable Version seen, String name, @Nullable LocalDate delivered, Stamp stamp) {

    @Override
    public String toString() {
      return "ConsultThirdParty[" + id + "]";
    }
  }

  private final TakeStep step;
  private final ConsultationKeys keys;

  ConsultThirdParty(TakeStep step, ConsultationKeys keys) {
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
            (moment, text) -> Consulting.consultThirdParty(moment, key, delivered, text)));
  }
}
