package io.gongkai.request.application.rulebook;

import io.gongkai.kit.Stamp;
import io.gongkai.request.calendar.Calendars;
import io.gongkai.request.calendar.domain.CalendarFact;
import io.gongkai.request.calendar.domain.EditionBook;
import java.util.List;
import java.util.function.Function;
import reactor.core.publisher.Mono;

/** The calendar as it is shipped; nothing can be brought in. */
record ShippedCalendars(EditionBook book) implements Calendars {

  ShippedCalendars() {
    this(EditionBook.shipped());
  }

  @Override
  public Mono<Void> fresh() {
    return Mono.empty();
  }

  @Override
  public Mono<EditionBook> change(Stamp stamp, Function<EditionBook, List<CalendarFact>> decision) {
    return Mono.error(new UnsupportedOperationException());
  }
}
