package io.gongkai.calendar;

import java.time.LocalDate;
import java.util.List;

/**
 * A limit in calendar days or months. A last day that is a day off moves to the first working day
 * after it (民法典 art. 203, 民事诉讼法 art. 85).
 *
 * @param nominal the last day before it is moved
 * @param due the last day, to 24:00
 * @param rolled the days off that moved it, empty where nothing moved
 */
public record CalendarTerm(
    LocalDate day0, LocalDate nominal, LocalDate due, boolean provisional, List<DayStatus> rolled) {

  public CalendarTerm {
    rolled = List.copyOf(rolled);
  }

  static CalendarTerm ending(WorkingDays calendar, LocalDate day0, LocalDate nominal) {
    LocalDate due = nominal;
    while (!calendar.isWorked(due)) {
      due = due.plusDays(1);
    }
    List<DayStatus> rolled = nominal.datesUntil(due).map(calendar::statusOf).toList();
    boolean provisional =
        calendar.statusOf(due).provisional() || rolled.stream().anyMatch(DayStatus::provisional);
    return new CalendarTerm(day0, nominal, due, provisional, rolled);
  }
}
