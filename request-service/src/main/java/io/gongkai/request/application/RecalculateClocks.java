package io.gongkai.request.application;

import io.gongkai.kit.Stamp;
import io.gongkai.kit.UseCase;
import io.gongkai.kit.store.Page;
import io.gongkai.request.application.domain.Application;
import io.gongkai.request.application.domain.ApplicationFact;
import io.gongkai.request.application.domain.ApplicationFact.ClockRecalculated;
import io.gongkai.request.application.domain.Law;
import io.gongkai.request.application.domain.Recalculation;
import io.gongkai.request.application.domain.Submission;
import io.gongkai.request.calendar.Calendars;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Puts on record which open cases a new edition of the calendar moved, a part at a time. What is on
 * record does not move again: a run that was cut off is begun anew from any part.
 */
@UseCase
public final class RecalculateClocks {

  /** The part after {@code cursor}; null = from the beginning. {@code limit} = cases looked at. */
  public record Command(String reason, Stamp stamp, @Nullable String cursor, int limit) {}

  /** A case that moved. */
  public record Moved(String application, Submission submission, ClockRecalculated move) {}

  /** How many open cases were looked at, which of them moved, and where the next part begins. */
  public record Part(int examined, List<Moved> moved, @Nullable String next) {}

  private final Applications applications;
  private final Rulebooks rulebooks;
  private final Calendars calendars;

  RecalculateClocks(Applications applications, Rulebooks rulebooks, Calendars calendars) {
    this.applications = applications;
    this.rulebooks = rulebooks;
    this.calendars = calendars;
  }

  public Mono<Part> handle(Command c) {
    Recalculation recalculation = recalculation(c.reason());
    return applications.open(c.cursor(), c.limit()).flatMap(page -> apply(page, c, recalculation));
  }

  private Mono<Part> apply(Page<HeldApplication> page, Command c, Recalculation recalculation) {
    return Flux.fromIterable(page.items())
        .filter(held -> recalculation.of(held.application()).isPresent())
        .concatMap(held -> move(held.id(), c.stamp(), recalculation))
        .collectList()
        .map(moved -> new Part(page.items().size(), moved, page.next()));
  }

  // Whoever was faster may have answered the case meanwhile: the decision is taken on the newest.
  private Mono<Moved> move(String id, Stamp stamp, Recalculation recalculation) {
    return applications
        .change(id, null, stamp, application -> facts(application, recalculation))
        .flatMap(
            held ->
                Mono.justOrEmpty(
                    last(held).map(move -> new Moved(id, held.application().submission(), move))));
  }

  private static List<ApplicationFact> facts(Application application, Recalculation recalculation) {
    return recalculation.of(application).<List<ApplicationFact>>map(List::of).orElse(List.of());
  }

  private static Optional<ClockRecalculated> last(HeldApplication held) {
    return held.history().getLast().fact() instanceof ClockRecalculated move
        ? Optional.of(move)
        : Optional.empty();
  }

  private Recalculation recalculation(String reason) {
    Calendars.Newest newest = calendars.newest();
    Law law = rulebooks.law();
    return new Recalculation(
        law,
        day -> law.with(calendars.enteredBefore(day)),
        new Recalculation.Why(newest.id(), newest.number(), reason));
  }
}
