package io.gongkai.reporting.annualreport;

import io.gongkai.reporting.annualreport.domain.AnnualReport;
import io.gongkai.reporting.annualreport.domain.Cell;
import io.gongkai.reporting.annualreport.format.FormatsInTest;
import io.gongkai.reporting.heard.HeardEvent;
import io.gongkai.reporting.ledger.Happenings;
import io.gongkai.reporting.ledger.LedgersInTest;
import io.gongkai.reporting.ledger.events.ReadNews;
import io.gongkai.reporting.organ.Organ;
import io.gongkai.reporting.organ.OrgansInTest;
import java.util.List;
import java.util.Objects;

/** Reports over events in memory. */
public final class Reports {

  private final ComposeReport compose;

  public Reports(List<HeardEvent> events, List<Organ> organs) {
    Happenings happenings = ReadNews.happenings(events);
    this.compose =
        new ComposeReport(
            OrgansInTest.read(organs),
            LedgersInTest.readState(happenings),
            LedgersInTest.countLines(happenings),
            FormatsInTest.REAL);
  }

  public AnnualReport of(ReportQuery query) {
    return Objects.requireNonNull(compose.handle(query).block()).report();
  }

  public AnnualReport own(String organ, int year) {
    return of(new ReportQuery(organ, year, false, null, null));
  }

  static String value(AnnualReport report, String cell) {
    Cell found = report.cells().get(cell);
    return found == null ? "no cell" : found.printed();
  }
}
