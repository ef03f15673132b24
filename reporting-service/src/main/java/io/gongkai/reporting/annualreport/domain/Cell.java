package io.gongkai.reporting.annualreport.domain;

import java.math.BigDecimal;
import java.util.List;

/**
 * A cell with its evidence: the value is the number of members, or the exact sum of their values.
 */
public record Cell(CellSpec spec, BigDecimal value, Digest digest, List<Member> members) {

  /** The value as printed: shortest, without trailing zeros. */
  public String printed() {
    return value.stripTrailingZeros().toPlainString();
  }

  /** The members by day; the order does not depend on the order of arrival. */
  public List<Member> ordered() {
    return members.stream().sorted(Member.BY_DAY).toList();
  }
}
