package io.gongkai.request.application;

import io.gongkai.kit.UseCase;
import io.gongkai.request.application.domain.Application;
import io.gongkai.request.application.domain.ClockReading;
import io.gongkai.request.application.domain.ClockSimulation;
import io.gongkai.request.application.domain.Law;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** The clock for everybody: what would be due if this happened. Keeps nothing. */
@UseCase
public final class SimulateClock {

  /** {@code calendarKnownAt} null = all that is known today. */
  public record Command(ClockSimulation told, @Nullable LocalDate calendarKnownAt) {}

  private final Rulebooks rulebooks;

  SimulateClock(Rulebooks rulebooks) {
    this.rulebooks = rulebooks;
  }

  public Mono<ClockReading> handle(Command command) {
    return Mono.fromCallable(
        () -> {
          LocalDate knownAt = command.calendarKnownAt();
          Law law = rulebooks.law();
          Law told = knownAt == null ? law : law.asKnownAt(knownAt);
          Application application = command.told().run(told);
          return ClockReading.under(application, told.calendar(), told);
        });
  }
}
