package io.gongkai.reporting.inspection.domain;

import java.util.List;

/** What an inspection is: of a site, or the circulation (通报) of a quarter's inspections. */
public sealed interface InspectionFact {

  String organ();

  String ref();

  /** {@code site} is the id of an entry of the register. */
  record InspectionRecorded(
      String organ, String ref, String site, Cadence cadence, List<Finding> findings)
      implements InspectionFact {

    public InspectionRecorded {
      findings = List.copyOf(findings);
    }
  }

  /** {@code quarter} 1 to 4. */
  record InspectionCirculated(String organ, String ref, int year, int quarter)
      implements InspectionFact {}
}
