package io.gongkai.request.remedy.domain;

import java.time.LocalDate;

/** What the organ did at the end of a case, a reply or a closing, and how it can be attacked. */
public record Act(LocalDate on, Way way) {

  /** The ways that the law opens against an act, by its outcome and day. */
  public enum Way {
    /** Refused under art. 14 to 16 since 2024: 复议前置 (行政复议法 2023, art. 23(1)(4)). */
    RECONSIDERATION_FIRST,
    /** Reconsideration or a suit, as the applicant likes. */
    FREE,
    /** Nothing was decided, e.g. where the applicant withdrew. */
    NONE
  }

  boolean isDecision() {
    return way != Way.NONE;
  }

  boolean reconsiderationFirst() {
    return way == Way.RECONSIDERATION_FIRST;
  }
}
