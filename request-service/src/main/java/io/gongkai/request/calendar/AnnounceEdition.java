package io.gongkai.request.calendar;

import io.gongkai.kit.Stamp;
import io.gongkai.kit.UseCase;
import io.gongkai.request.calendar.domain.CalendarFact.EditionAnnounced;
import io.gongkai.request.calendar.domain.CalendarFact.NamedDay;
import io.gongkai.request.calendar.domain.KnownEdition;
import java.util.List;
import reactor.core.publisher.Mono;

/** Brings a new notice, or one that amends an earlier one; from its day on limits follow it. */
@UseCase
public final class AnnounceEdition {

  /** {@code ref} belongs to the request, so that one request brings one edition. */
  public record Command(String ref, Notice notice, Stamp stamp) {}

  private final Calendars calendars;

  AnnounceEdition(Calendars calendars) {
    this.calendars = calendars;
  }

  public Mono<KnownEdition> handle(Command c) {
    EditionAnnounced proposed = proposed(c.ref(), c.notice());
    return calendars
        .change(c.stamp(), book -> book.announce(proposed, c.stamp().on()))
        .map(book -> book.broughtBy(c.ref()).orElseThrow());
  }

  static EditionAnnounced proposed(String ref, Notice notice) {
    return new EditionAnnounced(
        ref,
        notice.year(),
        notice.knownFrom(),
        notice.number(),
        notice.address(),
        days(notice.off()),
        days(notice.worked()));
  }

  private static List<NamedDay> days(List<Notice.Day> days) {
    return days.stream().map(day -> new NamedDay(day.date(), day.name())).toList();
  }
}
