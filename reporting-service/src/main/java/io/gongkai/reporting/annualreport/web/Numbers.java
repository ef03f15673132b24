package io.gongkai.reporting.annualreport.web;

import io.gongkai.reporting.annualreport.domain.Cell;
import io.gongkai.reporting.annualreport.domain.CellSpec;
import java.math.BigDecimal;

/** Counts as JSON numbers, money as decimal text, so that no reader rounds it. */
final class Numbers {

  private Numbers() {}

  static Object of(Cell cell) {
    return of(cell.spec(), cell.value());
  }

  static Object of(CellSpec spec, BigDecimal value) {
    return spec.decimal()
        ? value.stripTrailingZeros().toPlainString()
        : (Object) value.toBigIntegerExact();
  }
}
