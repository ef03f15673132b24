package io.gongkai.calendar;

import java.time.LocalDate;

/**
 * Days that are not counted: after {@code from}, up to and including {@code to}. The day of
 * dispatch still counts, the day the opinion returns does not.
 */
public record Suspension(LocalDate from, LocalDate to) {
  public Suspension {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException("a suspension ends before it begins: " + from + ", " + to);
    }
  }

  /** Whether {@code day} is one of the days not counted. */
  public boolean covers(LocalDate day) {
    return day.isAfter(from) && !day.isAfter(to);
  }
}
