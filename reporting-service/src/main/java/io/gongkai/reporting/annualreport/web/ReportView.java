package io.gongkai.reporting.annualreport.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.gongkai.reporting.annualreport.ComposedReport;
import io.gongkai.reporting.annualreport.ReportQuery;
import io.gongkai.reporting.annualreport.domain.Check;
import io.gongkai.reporting.annualreport.domain.Proof;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A report: counts are numbers, money is an exact decimal text. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReportView(
    String organ,
    String organName,
    int year,
    String format,
    String scope,
    @Nullable LocalDate asOf,
    @Nullable Instant knownAt,
    Map<String, Object> cells,
    ProofView proof,
    String digest) {

  /** The rules of the form, each with the sentence that says how it came out. */
  record ProofView(boolean balanced, List<CheckView> checks) {
    static ProofView of(Proof proof) {
      return new ProofView(proof.balanced(), proof.checks().stream().map(CheckView::of).toList());
    }
  }

  /** {@code skipped}: the rule was not checked, and {@code detail} says why. */
  record CheckView(String rule, String severity, boolean ok, boolean skipped, String detail) {
    static CheckView of(Check check) {
      return new CheckView(
          check.rule(),
          check.error() ? "error" : "warning",
          check.ok(),
          check.skipped(),
          check.detail());
    }
  }

  static ReportView of(ComposedReport composed) {
    ReportQuery query = composed.query();
    Map<String, Object> cells = new LinkedHashMap<>();
    composed.report().cells().forEach((id, cell) -> cells.put(id, Numbers.of(cell)));
    return new ReportView(
        query.organ(),
        composed.organ().name(),
        query.year(),
        composed.report().format().name(),
        query.scope(),
        query.asOf(),
        query.knownAt(),
        cells,
        ProofView.of(composed.report().proof()),
        composed.report().digest());
  }
}
