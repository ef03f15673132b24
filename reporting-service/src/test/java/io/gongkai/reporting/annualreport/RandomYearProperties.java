package io.gongkai.reporting.annualreport;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.reporting.annualreport.domain.AnnualReport;
import io.gongkai.reporting.annualreport.domain.Check;
import io.gongkai.reporting.heard.HeardEvent;
import io.gongkai.reporting.organ.Organ;
import io.gongkai.reporting.samples.DirectCount;
import io.gongkai.reporting.samples.LedgerEvents;
import io.gongkai.reporting.samples.RandomLedger;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import tools.jackson.databind.node.ObjectNode;

/** The report over the events of random lawful years, against a count of the lines by hand. */
class RandomYearProperties {

  private static final List<Organ> TREE =
      List.of(
          new Organ("990003", "city", null, "CITY", "990003"),
          new Organ(RandomLedger.ORGANS.get(0), "a", "990003", "OFFICE", "990003"),
          new Organ(RandomLedger.ORGANS.get(1), "b", "990003", "OFFICE", "990003"));

  @Property(tries = 150)
  void a_report_is_what_a_count_of_the_ledger_gives(
      @ForAll long seed,
      @ForAll @IntRange(min = 2019, max = 2024) int year,
      @ForAll @IntRange(min = -400, max = 500) int asOf,
      @ForAll @IntRange(min = -100, max = 900) int knownAt) {
    List<ObjectNode> lines = new RandomLedger(seed).lines();
    LocalDate start = LocalDate.of(year, 1, 1);
    LocalDate day = asOf > 400 ? null : start.plusDays(asOf);
    Instant known =
        knownAt > 800 ? null : start.plusDays(knownAt).atTime(12, 0).toInstant(ZoneOffset.UTC);
    Reports reports = new Reports(LedgerEvents.of(lines), TREE);
    Map<String, BigDecimal> all = new HashMap<>();
    for (String organ : RandomLedger.ORGANS) {
      AnnualReport report = reports.of(new ReportQuery(organ, year, false, day, known));
      Map<String, BigDecimal> counted = DirectCount.of(lines, organ, year, day, known);
      assertThat(notZero(report)).isEqualTo(stripped(counted));
      assertThat(report.proof().checks()).filteredOn(Check::error).allMatch(Check::ok);
      counted.forEach((cell, value) -> all.merge(cell, value, BigDecimal::add));
    }
    AnnualReport whole = reports.of(new ReportQuery("990003", year, true, day, known));
    all.values().removeIf(value -> value.signum() == 0);
    assertThat(notZero(whole)).isEqualTo(stripped(all));
    assertThat(whole.proof().balanced()).isTrue();
  }

  @Property(tries = 20)
  void the_digest_of_a_report_does_not_depend_on_arrival(@ForAll long seed) {
    List<HeardEvent> events = LedgerEvents.of(new RandomLedger(seed).lines());
    String organ = RandomLedger.ORGANS.getFirst();
    assertThat(new Reports(events.reversed(), TREE).own(organ, 2021).digest())
        .isEqualTo(new Reports(events, TREE).own(organ, 2021).digest());
  }

  private static Map<String, BigDecimal> notZero(AnnualReport report) {
    Map<String, BigDecimal> cells = new TreeMap<>();
    report.cells().forEach((id, cell) -> cells.put(id, cell.value()));
    cells.values().removeIf(value -> value.signum() == 0);
    return stripped(cells);
  }

  private static Map<String, BigDecimal> stripped(Map<String, BigDecimal> cells) {
    Map<String, BigDecimal> plain = new TreeMap<>();
    cells.forEach((id, value) -> plain.put(id, value.stripTrailingZeros()));
    return plain;
  }
}
