package io.gongkai.request.remedy.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the organ did at the end of a case, a reply or a closing, and how it can be attacked.
 *
 * @param known the day the applicant had it in hand, from which the limits run (行政复议法 art. 20);
 *     null while it is on its way
 */
public record Act(LocalDate on, Way way, @Nullable LocalDate known) {

  /** The ways that the law opens against an act, by its outcome and day. */
  public enum Way {
    /** Refused under art. 14 to 16 since 2024: 复议前置 (行政复议法 2023, art. 23(1)(4)). */
    RECONSIDERATION_FIRST,
    /** Reconsideration or a suit, as the applicant likes. */
    FREE,
    /** Nothing was decided, e.g. where the applicant withdrew. */
    NONE
  }

  /** An act known on its own day, as where nothing tells of its delivery. */
  public static Act told(LocalDate on, Way way) {
    return new Act(on, way, on);
  }

  /** From when the limits run, seen from {@code day}: nothing has begun before it is delivered. */
  LocalDate since(LocalDate day) {
    return known == null || known.isAfter(day) ? day : known;
  }

  boolean isDecision() {
    return way != Way.NONE;
  }

  boolean reconsiderationFirst() {
    return way == Way.RECONSIDERATION_FIRST;
  }
}
