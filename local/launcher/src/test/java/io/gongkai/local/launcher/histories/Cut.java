package io.gongkai.local.launcher.histories;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** What a report may look at: facts of a day or before, known by a moment. */
record Cut(@Nullable LocalDate asOf, @Nullable Instant knownAt) {
  static final Cut NONE = new Cut(null, null);

  boolean takes(Fact fact) {
    return (asOf == null || !fact.day().isAfter(asOf))
        && (knownAt == null || !fact.recorded().isAfter(knownAt));
  }

  /** The last day of a year that is looked at. */
  LocalDate last(int year) {
    LocalDate december = LocalDate.of(year, 12, 31);
    return asOf != null && asOf.isBefore(december) ? asOf : december;
  }

  /** As a query of a report's address, to be put behind another parameter. */
  String query() {
    String known = knownAt == null ? "" : "&knownAt=" + knownAt.atOffset(ZoneOffset.UTC);
    return (asOf == null ? "" : "&asOf=" + asOf) + known;
  }
}
