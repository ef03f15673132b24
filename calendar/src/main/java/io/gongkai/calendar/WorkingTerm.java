package io.gongkai.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A limit in working days, counted from the day after {@code day0}.
 *
 * @param due the last day, to 24:00; never a day off
 * @param provisional a year on the way has no notice yet: the day may move
 */
public record WorkingTerm(
    LocalDate day0,
    int length,
    Suspensions pauses,
    LocalDate due,
    boolean provisional,
    List<DayCount> days) {

  public WorkingTerm {
    days = List.copyOf(days);
  }

  static WorkingTerm count(WorkingDays calendar, LocalDate day0, int length, Suspensions pauses) {
    if (length < 0) {
      throw new IllegalArgumentException("a term of " + length + " days");
    }
    List<DayCount> days = new ArrayList<>();
    boolean provisional = false;
    int n = 0;
    LocalDate day = day0;
    while (n < length) {
      day = day.plusDays(1);
      DayStatus status = calendar.statusOf(day);
      boolean counted = status.worked() && !pauses.covers(day);
      n += counted ? 1 : 0;
      provisional |= status.provisional();
      days.add(new DayCount(status, counted, n));
    }
    return new WorkingTerm(day0, length, pauses, day, provisional, days);
  }
}
