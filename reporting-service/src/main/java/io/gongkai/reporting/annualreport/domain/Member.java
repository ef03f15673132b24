package io.gongkai.reporting.annualreport.domain;

import java.math.BigDecimal;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** One subject in one cell; {@code value} in the unit of the cell where figures are added. */
public record Member(Evidence evidence, String row, @Nullable BigDecimal value) {

  static final Comparator<Member> BY_DAY =
      Comparator.comparing((Member member) -> member.evidence().on())
          .thenComparing(member -> member.evidence().organ())
          .thenComparing(member -> member.evidence().event());

  /** What the digest of a cell is made of. */
  String mark() {
    String subject = evidence.subject();
    return value == null ? subject : subject + "=" + value.stripTrailingZeros().toPlainString();
  }
}
