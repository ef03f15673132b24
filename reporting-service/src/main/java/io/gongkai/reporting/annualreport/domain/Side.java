package io.gongkai.reporting.annualreport.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One side of a rule: the sum of its cells, and the digest of their union. */
record Side(BigDecimal value, Digest digest, boolean countsSubjects) {

  /** Null if a cell of the previous year does not exist in that year's form. */
  static @Nullable Side of(
      List<Formula.Term> terms, Map<String, Cell> cells, @Nullable Map<String, Cell> previous) {
    BigDecimal value = BigDecimal.ZERO;
    Digest digest = Digest.EMPTY;
    boolean countsSubjects = true;
    for (Formula.Term term : terms) {
      Map<String, Cell> year = term.previous() && previous != null ? previous : cells;
      Cell cell = year.get(term.cell());
      if (cell == null) {
        return null;
      }
      value = term.negative() ? value.subtract(cell.value()) : value.add(cell.value());
      digest = digest.plus(cell.digest());
      countsSubjects &= cell.spec().countsSubjects();
    }
    return new Side(value, digest, countsSubjects);
  }

  @Override
  public String toString() {
    return value.stripTrailingZeros().toPlainString();
  }
}
