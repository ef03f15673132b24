package io.gongkai.request.application.domain;

import io.gongkai.kit.rule.RuleBroken;
import java.time.LocalDate;
import java.util.Map;

/** Days that a step names beside its own. */
final class Days {
  private static final int YEARS = 5;

  private Days() {}

  /** Lets a day pass that is not before the step and not absurdly far after it. */
  static void checkFollows(LocalDate day, LocalDate step, String field) {
    if (day.isBefore(step) || day.isAfter(step.plusYears(YEARS))) {
      throw RuleBroken.of("bad-date", Map.of("field", field));
    }
  }

  /** Whether a stretch is short enough to be listed day by day. */
  static boolean isListable(LocalDate from, LocalDate to) {
    return !to.isAfter(from.plusYears(YEARS));
  }
}
