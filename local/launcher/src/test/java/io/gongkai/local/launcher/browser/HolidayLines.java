package io.gongkai.local.launcher.browser;

import io.gongkai.calendar.DayKind;
import io.gongkai.calendar.DayStatus;
import io.gongkai.calendar.WorkingDays;
import java.time.LocalDate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The holidays of a year as the form of a notice takes them, with one day more off. */
record HolidayLines(LocalDate more) {

  String off() {
    return lines(day -> day.kind() == DayKind.HOLIDAY) + more + " 调休\n";
  }

  String worked() {
    return lines(day -> day.kind() == DayKind.MAKE_UP);
  }

  private String lines(Predicate<DayStatus> wanted) {
    LocalDate first = LocalDate.of(more.getYear(), 1, 1);
    Stream<LocalDate> days = first.datesUntil(first.plusYears(1));
    return days.map(WorkingDays.latest()::statusOf)
        .filter(wanted)
        .map(day -> day.date() + " " + (day.name() == null ? "节日" : day.name()) + "\n")
        .collect(Collectors.joining());
  }
}
