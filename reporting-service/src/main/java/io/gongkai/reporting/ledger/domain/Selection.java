package io.gongkai.reporting.ledger.domain;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which events are looked at: those of the day {@code asOf} or before, known by {@code knownAt}.
 */
public record Selection(@Nullable LocalDate asOf, @Nullable Instant knownAt) {

  public static final Selection EVERYTHING = new Selection(null, null);

  boolean takes(Happening happening) {
    return (asOf == null || !happening.on().isAfter(asOf))
        && (knownAt == null || !happening.recorded().isAfter(knownAt));
  }
}
