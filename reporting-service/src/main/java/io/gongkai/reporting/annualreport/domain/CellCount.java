package io.gongkai.reporting.annualreport.domain;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;

/** Collects the members of one cell: a subject counts once. */
final class CellCount {

  private final CellSpec spec;
  private final Map<String, Member> members = new LinkedHashMap<>();
  private Digest digest = Digest.EMPTY;
  private BigDecimal sum = BigDecimal.ZERO;

  CellCount(CellSpec spec) {
    this.spec = spec;
  }

  void add(Member member, BigInteger fingerprint) {
    if (members.putIfAbsent(member.evidence().subject(), member) == null) {
      digest = digest.plus(fingerprint);
      sum = sum.add(member.value() == null ? BigDecimal.ONE : member.value());
    }
  }

  Cell cell() {
    return new Cell(spec, sum, digest, new ArrayList<>(members.values()));
  }
}
