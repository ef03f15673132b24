package io.gongkai.reporting.annualreport;

import io.gongkai.reporting.annualreport.domain.AnnualReport;
import io.gongkai.reporting.annualreport.domain.Cell;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Reports composed lately, each under the mark of what was known then: as long as the mark is the
 * same, so is the report. Bounded by the evidence held.
 */
final class Recent {

  private static final long MOST_MEMBERS = 1_000_000;

  /** What a report is made of: the question, the organs it sums up, the state of the inbox. */
  record Key(ReportQuery query, Object organs, String mark) {}

  private final Map<Key, AnnualReport> reports = new LinkedHashMap<>(16, 0.75f, true);
  private long members;

  synchronized Optional<AnnualReport> find(Key key) {
    return Optional.ofNullable(reports.get(key));
  }

  synchronized void keep(Key key, AnnualReport report) {
    if (reports.putIfAbsent(key, report) == null) {
      members += weight(report);
    }
    Iterator<AnnualReport> oldest = reports.values().iterator();
    while (members > MOST_MEMBERS && reports.size() > 1 && oldest.hasNext()) {
      members -= weight(oldest.next());
      oldest.remove();
    }
  }

  private static long weight(AnnualReport report) {
    return 1 + report.cells().values().stream().map(Cell::members).mapToLong(m -> m.size()).sum();
  }
}
