package io.gongkai.local.launcher.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/**
 * R1 to R4 and R7 on the cells of a published report; a rule whose cells are not all there is R7's
 * matter.
 */
public final class ReportCheck {
  private static final List<String> COLUMNS =
      List.of(
          "natural_person",
          "legal_commercial",
          "legal_research",
          "legal_social",
          "legal_law_service",
          "legal_other");
  private static final Set<String> SUMS =
      Set.of("new_received", "carried_in", "result_total", "carried_out");
  private static final List<String> RESULTS =
      List.of("upheld", "corrected", "other_result", "pending");

  private final PublishedReport report;
  private final JsonNode form;
  private final List<Finding> findings = new ArrayList<>();

  private ReportCheck(PublishedReport report, JsonNode form) {
    this.report = report;
    this.form = form;
  }

  /** The year a published report speaks of. */
  public static int yearOf(JsonNode document) {
    return new PublishedReport(document).year();
  }

  /**
   * All findings, good ones too; {@code form}: the cells of the official form of that year with
   * type and least value.
   */
  public static List<Finding> of(JsonNode document, JsonNode form) {
    ReportCheck check = new ReportCheck(new PublishedReport(document), form);
    check.columns();
    check.rows();
    check.remedies();
    check.filled();
    return check.findings;
  }

  private void columns() {
    List<String> leaves = report.rows("t3").stream().filter(row -> !SUMS.contains(row)).toList();
    Consumer<String> each =
        column -> {
          equal(
              "R1",
              List.of(t3("result_total", column), t3("carried_out", column)),
              List.of(t3("new_received", column), t3("carried_in", column)));
          equal(
              "R2",
              List.of(t3("result_total", column)),
              leaves.stream().map(row -> t3(row, column)).toList());
        };
    COLUMNS.forEach(each);
    each.accept("total");
  }

  private void rows() {
    for (String row : report.rows("t3")) {
      equal(
          "R3",
          List.of(t3(row, "total")),
          COLUMNS.stream().map(column -> t3(row, column)).toList());
    }
  }

  private void remedies() {
    for (String row : report.rows("t4")) {
      equal(
          "R4",
          List.of("t4." + row + ".total"),
          RESULTS.stream().map(result -> "t4." + row + "." + result).toList());
    }
  }

  private void filled() {
    for (JsonNode cell : form) {
      String id = cell.get("id").asString();
      boolean printed = id.startsWith("t"); // the others are numbers of the text, not of the tables
      if (printed && !report.ids().contains(id)) {
        wrong(id, "missing");
      }
      report.cell(id).ifPresent(number -> valid(cell, id, number));
    }
    report.unreadable().forEach(id -> wrong(id, "not a number"));
  }

  private void valid(JsonNode cell, String id, BigDecimal number) {
    if (cell.path("type").asString("").equals("integer")
        && number.stripTrailingZeros().scale() > 0) {
      wrong(id, "not a whole number");
    }
    if (cell.path("min").isNumber() && number.compareTo(cell.get("min").decimalValue()) < 0) {
      wrong(id, "less than " + cell.get("min"));
    }
  }

  private void wrong(String id, String why) {
    findings.add(new Finding("R7", false, List.of(id), why));
  }

  private void equal(String rule, List<String> left, List<String> right) {
    Optional<BigDecimal> one = sum(left);
    Optional<BigDecimal> other = sum(right);
    if (one.isPresent() && other.isPresent()) {
      boolean ok = one.get().compareTo(other.get()) == 0;
      List<String> cells = new ArrayList<>(left);
      cells.addAll(right);
      findings.add(
          new Finding(
              rule,
              ok,
              cells,
              one.get().toPlainString() + (ok ? " = " : " ≠ ") + other.get().toPlainString()));
    }
  }

  private Optional<BigDecimal> sum(List<String> ids) {
    BigDecimal sum = BigDecimal.ZERO;
    for (String id : ids) {
      Optional<BigDecimal> number = report.cell(id);
      if (number.isEmpty()) {
        return Optional.empty();
      }
      sum = sum.add(number.get());
    }
    return Optional.of(sum);
  }

  private static String t3(String row, String column) {
    return "t3." + row + "." + column;
  }
}
