package io.gongkai.reporting.annualreport;

import io.gongkai.reporting.annualreport.domain.Count;
import io.gongkai.reporting.annualreport.domain.Evidence;
import io.gongkai.reporting.ledger.Counted;
import io.gongkai.reporting.ledger.OrganCounts;
import java.util.List;

/** What the ledger counted, in the words of the report. */
final class Counts {

  private Counts() {}

  static List<List<Count>> of(List<OrganCounts> organs, int year) {
    return organs.stream().map(organ -> organ.of(year).stream().map(Counts::of).toList()).toList();
  }

  private static Count of(Counted counted) {
    Evidence evidence =
        new Evidence(
            counted.organ(),
            counted.subject(),
            counted.ref(),
            counted.event(),
            counted.type(),
            counted.on());
    return new Count(counted.measure(), counted.codes(), evidence, counted.value());
  }
}
