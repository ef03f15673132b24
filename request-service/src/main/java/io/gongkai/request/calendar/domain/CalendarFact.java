package io.gongkai.request.calendar.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What happened to the calendar. */
public sealed interface CalendarFact {

  /** A day a notice names, with the name of its holiday. */
  record NamedDay(LocalDate date, String name) {}

  /**
   * A notice became known to the house.
   *
   * @param ref of the request that brought it
   * @param known the day the notice was published
   */
  record EditionAnnounced(
      String ref,
      int year,
      LocalDate known,
      String number,
      @Nullable String notice,
      List<NamedDay> off,
      List<NamedDay> worked)
      implements CalendarFact {}
}
