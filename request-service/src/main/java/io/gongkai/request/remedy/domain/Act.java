package io.gongkai.request.remedy.domain;

import java.time.LocalDate;

/** What the organ did at the end of a case: a reply or a closing, with its outcome code. */
public record Act(LocalDate on, String outcome) {

  // 行政复议法 (2023) art. 23(1)(4), in force 2024-01-01
  private static final LocalDate RECONSIDERATION_FIRST = LocalDate.of(2024, 1, 1);

  /** Refused under art. 14 to 16 since 2024: a suit needs a reconsideration first (复议前置). */
  boolean reconsiderationFirst() {
    return outcome.startsWith("DENY_") && !on.isBefore(RECONSIDERATION_FIRST);
  }
}
