package io.gongkai.calendar;

import java.time.LocalDate;

/**
 * One day of a term and what it did to the count.
 *
 * @param n working days counted up to the end of this day
 */
public record DayCount(DayStatus status, boolean counted, int n) {

  /** The day. */
  public LocalDate date() {
    return status.date();
  }

  /** Why the day counts or does not. */
  public Because because() {
    return status.worked() && !counted ? Because.SUSPENDED : Because.of(status.kind());
  }

  /** The reason in Chinese, with the name of the holiday. */
  public String zh() {
    return because().zh() + suffix("（", "）") + (status.provisional() ? "（暂定）" : "");
  }

  /** The reason in English, with the Chinese name of the holiday. */
  public String en() {
    return because().en() + suffix(" (", ")") + (status.provisional() ? " (provisional)" : "");
  }

  private String suffix(String open, String close) {
    return status.name() == null ? "" : open + status.name() + close;
  }
}
