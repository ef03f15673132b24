package io.gongkai.local.launcher.histories;

import io.gongkai.calendar.WorkingDays;
import java.time.LocalDate;
import java.util.List;

/** Counts working days as working-days.md says, by the calendar known on a day. */
final class Term {
  private Term() {}

  static LocalDate after(LocalDate day0, int days, LocalDate known) {
    return due(day0, days, List.of(), known);
  }

  static LocalDate due(LocalDate day0, int days, List<Consulted> asked, LocalDate known) {
    WorkingDays calendar = WorkingDays.asKnownOn(known);
    LocalDate day = day0;
    int counted = 0;
    while (counted < days) {
      day = day.plusDays(1);
      LocalDate here = day;
      boolean counts =
          calendar.isWorked(here) && asked.stream().noneMatch(one -> one.suspends(here, known));
      counted += counts ? 1 : 0;
    }
    return day;
  }
}
