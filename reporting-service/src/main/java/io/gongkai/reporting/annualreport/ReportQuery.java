package io.gongkai.reporting.annualreport;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which report: {@code whole} adds all organs below, {@code asOf} looks at the facts of that day or
 * before, {@code knownAt} at what was known by then.
 */
public record ReportQuery(
    String organ, int year, boolean whole, @Nullable LocalDate asOf, @Nullable Instant knownAt) {

  public String scope() {
    return whole ? "whole" : "own";
  }

  /** What the digest of the report is bound to. */
  String title() {
    return organ + "\n" + year + "\n" + scope();
  }
}
