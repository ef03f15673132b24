package io.gongkai.reporting.annualreport;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.reporting.annualreport.domain.AnnualReport;
import io.gongkai.reporting.annualreport.domain.Cell;
import io.gongkai.reporting.annualreport.domain.Check;
import io.gongkai.reporting.annualreport.domain.Member;
import io.gongkai.reporting.samples.Sample;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** The published tables come out of the sample years, cell by cell, and prove themselves. */
class SampleReportTest {

  static Stream<String> samples() {
    return Sample.NAMES.stream();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void every_expected_cell_comes_out(String name) {
    Sample sample = Sample.named(name);
    AnnualReport report = reports(sample).own(sample.organ(), sample.year());
    assertThat(report.format().name()).isEqualTo(sample.expected().get("format").asString());
    assertThat(differences(report, sample.cells())).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void the_report_proves_itself(String name) {
    Sample sample = Sample.named(name);
    AnnualReport report = reports(sample).own(sample.organ(), sample.year());
    assertThat(report.proof().checks()).filteredOn(check -> check.error() && !check.ok()).isEmpty();
    assertThat(report.proof().balanced()).isTrue();
    assertThat(report.proof().checks()).extracting(Check::rule).contains("R1.total", "R7", "R8");
  }

  @ParameterizedTest
  @MethodSource("samples")
  void every_number_has_exactly_its_evidence(String name) {
    Sample sample = Sample.named(name);
    AnnualReport report = reports(sample).own(sample.organ(), sample.year());
    assertThat(report.cells().values())
        .allSatisfy(cell -> assertThat(evidence(cell)).isEqualByComparingTo(cell.value()));
  }

  @Test
  void the_whole_city_is_the_sum_of_its_organs() {
    Sample sample = Sample.named("all-kinds");
    JsonNode whole = sample.expected().get("whole");
    AnnualReport report =
        reports(sample)
            .of(new ReportQuery(whole.get("organ").asString(), sample.year(), true, null, null));
    assertThat(differences(report, Sample.cells(whole.get("cells")))).isEmpty();
    assertThat(report.proof().balanced()).isTrue();
  }

  @Test
  void what_was_known_before_a_late_correction_is_the_old_report() {
    Sample sample = Sample.named("all-kinds");
    sample
        .expected()
        .get("knownAt")
        .properties()
        .forEach(
            known -> {
              Instant at = OffsetDateTime.parse(known.getKey()).toInstant();
              AnnualReport report =
                  reports(sample)
                      .of(new ReportQuery(sample.organ(), sample.year(), false, null, at));
              assertThat(differences(report, Sample.cells(known.getValue()))).isEmpty();
            });
  }

  private static Reports reports(Sample sample) {
    return new Reports(sample.events(), sample.organs());
  }

  private static BigDecimal evidence(Cell cell) {
    return cell.members().stream()
        .map(Member::value)
        .map(value -> value == null ? BigDecimal.ONE : value)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static Map<String, String> differences(
      AnnualReport report, Map<String, Object> expected) {
    Map<String, String> wrong = new LinkedHashMap<>();
    expected.forEach(
        (cell, value) -> {
          String printed = Reports.value(report, cell);
          if (!printed.equals(value.toString())) {
            wrong.put(cell, printed + " and not " + value);
          }
        });
    assertThat(expected).isNotEmpty();
    return wrong;
  }
}
