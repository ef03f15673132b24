package io.gongkai.reporting.annualreport.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the proof catches that sums alone would not. */
class ProofTest {

  private static final Fingerprint FINGERPRINT =
      text -> BigInteger.valueOf(text.hashCode() + (1L << 40));

  @Test
  void equal_sums_of_different_cases_are_no_proof() {
    Map<String, Cell> cells = cells(Map.of("in", "a b", "out", "a c"));
    Check check = check("in == out", cells, null);
    assertThat(check.ok()).isFalse();
    assertThat(check.detail()).contains("不是同样的案件");
  }

  @Test
  void a_union_of_the_same_cases_is_proved_as_a_set() {
    Map<String, Cell> cells =
        cells(Map.of("new", "a b", "carried", "c", "closed", "b c", "open", "a"));
    Check check = check("new + carried == closed + open", cells, null);
    assertThat(check.ok()).isTrue();
    assertThat(check.detail()).contains("3 = 3").contains("同样的案件");
  }

  @Test
  void a_missing_case_breaks_the_rule_with_both_numbers() {
    Map<String, Cell> cells = cells(Map.of("new", "a b", "closed", "b"));
    assertThat(check("new == closed", cells, null).detail()).contains("2 ≠ 1");
  }

  @Test
  void without_facts_of_the_year_before_the_rule_is_skipped_and_says_so() {
    Map<String, Cell> cells = cells(Map.of("carried", "a"));
    Check check = check("carried == prev.carried", cells, null);
    assertThat(check.skipped()).isTrue();
    assertThat(check.detail()).contains("没有上一年度的数据");
    assertThat(check("carried == prev.carried", cells, cells(Map.of("carried", "b"))).ok())
        .isFalse();
    assertThat(check("carried == prev.carried", cells, cells).skipped()).isFalse();
  }

  @Test
  void differences_are_checked_as_numbers() {
    Map<String, Cell> cells = cells(Map.of("force", "a b", "made", "b", "repealed", "c"));
    Map<String, Cell> previous = cells(Map.of("force", "a c"));
    assertThat(check("force == prev.force + made - repealed", cells, previous).ok()).isTrue();
    assertThat(check("made >= force", cells, null).ok()).isFalse();
  }

  @Test
  void a_fraction_of_a_case_and_a_negative_count_are_not_lawful() {
    Map<String, Cell> cells = new LinkedHashMap<>();
    cells.put("half", cell("half", new BigDecimal("0.5")));
    cells.put("minus", cell("minus", new BigDecimal("-1")));
    cells.put("fine", cell("fine", BigDecimal.ZERO));
    Check check =
        new Prover(cells, null, List.of()).check(new Rule.EveryCellFilled("R7", true, "R7"));
    assertThat(check.ok()).isFalse();
    assertThat(check.detail()).contains("half", "minus").doesNotContain("fine");
  }

  @Test
  void a_case_counted_by_two_organs_breaks_the_sum_of_parts() {
    Map<String, Cell> one = cells(Map.of("new", "a b"));
    Map<String, Cell> two = cells(Map.of("new", "b"));
    Map<String, Cell> both = cells(Map.of("new", "a b"));
    Rule rule = new Rule.SumOfParts("R8", true, "R8");
    assertThat(new Prover(both, null, List.of(one, two)).check(rule).ok()).isFalse();
    Map<String, Cell> other = cells(Map.of("new", "c"));
    Map<String, Cell> all = cells(Map.of("new", "a b c"));
    assertThat(new Prover(all, null, List.of(one, other)).check(rule).ok()).isTrue();
  }

  @Test
  void warnings_do_not_unbalance_a_report() {
    Rule warning = new Rule.EveryCellFilled("R6", false, "R6");
    Rule error = new Rule.EveryCellFilled("R7", true, "R7");
    assertThat(new Proof(List.of(Check.of(warning, false, ""))).balanced()).isTrue();
    assertThat(new Proof(List.of(Check.of(error, false, ""))).balanced()).isFalse();
  }

  private static Check check(String formula, Map<String, Cell> cells, Map<String, Cell> previous) {
    Rule rule = new Rule.Relates("R", true, "R", Formula.parse(formula));
    return new Prover(cells, previous, List.of()).check(rule);
  }

  private static Cell cell(String id, BigDecimal value) {
    CellSpec spec = new CellSpec(id, "t", false, false, BigDecimal.ZERO, "");
    return new Cell(spec, value, Digest.EMPTY, List.of());
  }

  private static Map<String, Cell> cells(Map<String, String> subjects) {
    Map<String, Cell> cells = new LinkedHashMap<>();
    subjects.forEach(
        (id, text) -> {
          CellCount count = new CellCount(new CellSpec(id, "t", false, false, BigDecimal.ZERO, ""));
          for (String subject : new ArrayList<>(List.of(text.split(" ")))) {
            Evidence evidence =
                new Evidence("o", subject, subject, subject + "/1", "t", LocalDate.EPOCH);
            count.add(new Member(evidence, "row", null), FINGERPRINT.of(subject));
          }
          cells.put(id, count.cell());
        });
    return cells;
  }
}
