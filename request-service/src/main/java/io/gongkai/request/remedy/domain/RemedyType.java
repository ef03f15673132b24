package io.gongkai.request.remedy.domain;

import io.gongkai.calendar.CalendarTerm;
import io.gongkai.calendar.WorkingDays;
import java.time.LocalDate;

/** The ways to attack a reply, as the report counts them. */
public enum RemedyType {
  RECONSIDERATION,
  LITIGATION_DIRECT,
  LITIGATION_AFTER_RECONSIDERATION;

  /**
   * The time for filing when the reason is known on {@code day}: 60 days (行政复议法 art. 20), 6 months
   * (行政诉讼法 art. 46) or 15 days (art. 45), rolled over days off.
   */
  CalendarTerm term(LocalDate day, WorkingDays calendar) {
    return switch (this) {
      case RECONSIDERATION -> calendar.calendarDays(day, 60);
      case LITIGATION_DIRECT -> calendar.months(day, 6);
      case LITIGATION_AFTER_RECONSIDERATION -> calendar.calendarDays(day, 15);
    };
  }

  /** Where the time for filing is written. */
  String article() {
    return switch (this) {
      case RECONSIDERATION -> "行政复议法第二十条";
      case LITIGATION_DIRECT -> "行政诉讼法第四十六条";
      case LITIGATION_AFTER_RECONSIDERATION -> "行政诉讼法第四十五条；行政复议法第三十四条";
    };
  }
}
