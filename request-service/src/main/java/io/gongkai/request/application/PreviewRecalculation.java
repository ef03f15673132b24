package io.gongkai.request.application;

import io.gongkai.calendar.Editions;
import io.gongkai.kit.UseCase;
import io.gongkai.request.application.RecalculateClocks.Moved;
import io.gongkai.request.application.RecalculateClocks.Part;
import io.gongkai.request.application.domain.Law;
import io.gongkai.request.application.domain.Recalculation;
import io.gongkai.request.calendar.Calendars;
import io.gongkai.request.calendar.Notice;
import io.gongkai.request.calendar.PreviewEdition;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * Which open cases would move: by the editions that are here, or by a notice that nobody brought in
 * yet. Keeps nothing.
 */
@UseCase
public final class PreviewRecalculation {

  /** {@code proposed} is null for the editions that are here. */
  public record Command(
      @Nullable Notice proposed, LocalDate today, @Nullable String cursor, int limit) {}

  private final Applications applications;
  private final Rulebooks rulebooks;
  private final Calendars calendars;
  private final PreviewEdition preview;

  PreviewRecalculation(
      Applications applications, Rulebooks rulebooks, Calendars calendars, PreviewEdition preview) {
    this.applications = applications;
    this.rulebooks = rulebooks;
    this.calendars = calendars;
    this.preview = preview;
  }

  public Mono<Part> handle(Command c) {
    return editions(c)
        .map(this::recalculation)
        .flatMap(
            recalculation ->
                applications
                    .open(c.cursor(), c.limit())
                    .map(
                        page ->
                            new Part(
                                page.items().size(),
                                page.items().stream()
                                    .flatMap(held -> moved(held, recalculation))
                                    .toList(),
                                page.next())));
  }

  private Mono<Editions> editions(Command c) {
    return c.proposed() == null
        ? Mono.fromCallable(calendars::known)
        : preview.handle(new PreviewEdition.Command(c.proposed(), c.today()));
  }

  private Recalculation recalculation(Editions editions) {
    Law law = rulebooks.law();
    return new Recalculation(
        law.with(editions),
        day -> law.with(calendars.enteredBefore(day)),
        new Recalculation.Why("", null, ""));
  }

  private static Stream<Moved> moved(HeldApplication held, Recalculation recalculation) {
    return recalculation
        .of(held.application())
        .map(move -> new Moved(held.id(), held.application().submission(), move))
        .stream();
  }
}
