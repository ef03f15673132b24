package io.gongkai.request.calendar;

import io.gongkai.calendar.Editions;
import io.gongkai.kit.Stamp;
import io.gongkai.request.calendar.domain.CalendarFact;
import io.gongkai.request.calendar.domain.EditionBook;
import io.gongkai.request.calendar.domain.KnownEdition;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** The editions of the calendar as this process last read them. */
public interface Calendars {

  /** The edition that came in last, and the number of its notice where one is recorded. */
  record Newest(String id, @Nullable String number) {}

  /** All of them. */
  EditionBook book();

  /** The one that came in last. */
  default Newest newest() {
    KnownEdition last = book().newest();
    return new Newest(last.id(), last.edition().number());
  }

  /** All of them, to count with. */
  default Editions known() {
    return book().editions();
  }

  /** Those that were here before {@code day}: by them was told what was told on that day. */
  default Editions enteredBefore(LocalDate day) {
    return book().enteredBefore(day);
  }

  /** Reads again what other processes may have brought, if the last reading is some seconds old. */
  Mono<Void> fresh();

  /** Decides on the newest book and keeps the facts. */
  Mono<EditionBook> change(Stamp stamp, Function<EditionBook, List<CalendarFact>> decision);
}
