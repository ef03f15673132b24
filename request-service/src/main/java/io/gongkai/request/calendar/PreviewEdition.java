package io.gongkai.request.calendar;

import io.gongkai.calendar.Editions;
import io.gongkai.kit.UseCase;
import java.time.LocalDate;
import reactor.core.publisher.Mono;

/** The calendar as it would be with a notice that nobody brought in yet. Keeps nothing. */
@UseCase
public final class PreviewEdition {

  /** The notice, judged on the day {@code today}. */
  public record Command(Notice notice, LocalDate today) {}

  private final Calendars calendars;

  PreviewEdition(Calendars calendars) {
    this.calendars = calendars;
  }

  public Mono<Editions> handle(Command c) {
    return Mono.fromCallable(
        () -> {
          var proposed = AnnounceEdition.proposed("", c.notice());
          calendars.book().announce(proposed, c.today());
          return calendars.book().after(proposed, c.today()).editions();
        });
  }
}
