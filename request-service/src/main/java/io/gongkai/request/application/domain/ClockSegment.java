package io.gongkai.request.application.domain;

import java.time.LocalDate;

/** A stretch of days, both ends included, with one effect and the article it has it from. */
public record ClockSegment(
    LocalDate from, LocalDate to, Effect effect, int workingDays, String article) {

  /** What the days of a segment do. */
  public enum Effect {
    COUNTS,
    SUSPENDED,
    RESET,
    EXTENDED
  }
}
