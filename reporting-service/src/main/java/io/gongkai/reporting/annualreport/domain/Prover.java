package io.gongkai.reporting.annualreport.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Checks the rules of a format (勾稽关系): as sets wherever both sides are unions of counted subjects,
 * as numbers everywhere. {@code previous} are the cells of the year before, null where the platform
 * has no facts of it; {@code parts} the cells of each organ that the report sums up.
 */
final class Prover {

  private final Map<String, Cell> cells;
  private final @Nullable Map<String, Cell> previous;
  private final List<Map<String, Cell>> parts;

  Prover(
      Map<String, Cell> cells,
      @Nullable Map<String, Cell> previous,
      List<Map<String, Cell>> parts) {
    this.cells = cells;
    this.previous = previous;
    this.parts = parts;
  }

  Check check(Rule rule) {
    return switch (rule) {
      case Rule.Relates relates -> relates(relates);
      case Rule.EveryCellFilled filled -> everyCellFilled(filled);
      case Rule.SumOfParts sum -> sumOfParts(sum);
    };
  }

  private Check relates(Rule.Relates rule) {
    Formula formula = rule.formula();
    if (formula.usesPrevious() && previous == null) {
      return Check.skipped(rule, "平台没有上一年度的数据");
    }
    Side left = Side.of(formula.left(), cells, previous);
    Side right = Side.of(formula.right(), cells, previous);
    if (left == null || right == null) {
      return Check.skipped(rule, "上一年度的格式没有这个单元格");
    }
    int order = left.value().compareTo(right.value());
    if (formula.relation() == Formula.Relation.AT_LEAST) {
      return Check.of(rule, order >= 0, left + (order >= 0 ? " ≥ " : " < ") + right);
    }
    if (order != 0) {
      return Check.of(rule, false, left + " ≠ " + right);
    }
    if (formula.isUnion() && left.countsSubjects() && right.countsSubjects()) {
      boolean same = left.digest().equals(right.digest());
      return Check.of(rule, same, left + " = " + right + (same ? "，两边是同样的案件" : "，但两边不是同样的案件"));
    }
    return Check.of(rule, true, left + " = " + right);
  }

  private Check everyCellFilled(Rule rule) {
    List<String> bad =
        cells.values().stream().filter(cell -> !lawful(cell)).map(c -> c.spec().id()).toList();
    return Check.of(
        rule, bad.isEmpty(), bad.isEmpty() ? cells.size() + "个单元格" : String.join("、", bad));
  }

  private static boolean lawful(Cell cell) {
    BigDecimal least = cell.spec().least();
    boolean whole = cell.value().stripTrailingZeros().scale() <= 0;
    return (least == null || cell.value().compareTo(least) >= 0)
        && (cell.spec().decimal() || whole);
  }

  private Check sumOfParts(Rule rule) {
    List<String> bad =
        cells.values().stream().filter(cell -> !sum(cell)).map(c -> c.spec().id()).toList();
    return Check.of(
        rule, bad.isEmpty(), bad.isEmpty() ? parts.size() + "个机关" : String.join("、", bad));
  }

  private boolean sum(Cell cell) {
    BigDecimal value = BigDecimal.ZERO;
    Digest digest = Digest.EMPTY;
    for (Map<String, Cell> part : parts) {
      Cell its = part.get(cell.spec().id());
      if (its == null) {
        return false;
      }
      value = value.add(its.value());
      digest = digest.plus(its.digest());
    }
    return value.compareTo(cell.value()) == 0 && digest.equals(cell.digest());
  }
}
