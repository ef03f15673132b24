package io.gongkai.request.remedy.domain;

import io.gongkai.calendar.WorkingDays;
import java.time.LocalDate;

/** The ways to attack a reply, as the report counts them. */
public enum RemedyType {
  RECONSIDERATION,
  LITIGATION_DIRECT,
  LITIGATION_AFTER_RECONSIDERATION;

  /**
   * The last day for filing when the reason is known on {@code day}: 60 days (行政复议法 art. 20), 6
   * months (行政诉讼法 art. 46) or 15 days (art. 45), rolled over days off.
   */
  LocalDate lastDay(LocalDate day, WorkingDays calendar) {
    return switch (this) {
      case RECONSIDERATION -> calendar.calendarDays(day, 60).due();
      case LITIGATION_DIRECT -> calendar.months(day, 6).due();
      case LITIGATION_AFTER_RECONSIDERATION -> calendar.calendarDays(day, 15).due();
    };
  }
}
