package io.gongkai.reporting.annualreport.domain;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One cell of a format: {@code decimal} for money, {@code sum} where figures are added and not
 * subjects counted, {@code rule} the Chinese sentence that says what is counted.
 */
public record CellSpec(
    String id,
    String table,
    boolean decimal,
    boolean sum,
    @Nullable BigDecimal least,
    String rule) {

  /** Cells that count subjects can be proved as sets, cells that add figures only as numbers. */
  boolean countsSubjects() {
    return !sum;
  }
}
