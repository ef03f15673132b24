package io.gongkai.reporting.ledger.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A report year up to its last day: 31 December or, looked at earlier, the day it is looked at.
 * Days end at midnight in Asia/Shanghai.
 */
record Period(int year, LocalDate last) {

  static Period of(int year, @Nullable LocalDate asOf) {
    LocalDate december = LocalDate.of(year, 12, 31);
    return new Period(year, asOf != null && asOf.isBefore(december) ? asOf : december);
  }

  LocalDate first() {
    return LocalDate.of(year, 1, 1);
  }

  boolean contains(Step step) {
    return !step.before(first()) && step.by(last);
  }

  boolean contains(LocalDate day) {
    return !day.isBefore(first()) && !day.isAfter(last);
  }
}
