package io.gongkai.reporting.inspection.web;

import io.gongkai.reporting.inspection.domain.Cadence;
import io.gongkai.reporting.inspection.domain.Finding;
import io.gongkai.reporting.inspection.domain.InspectionFact;
import io.gongkai.reporting.inspection.domain.InspectionFact.InspectionRecorded;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;

/** The body that records the inspection of a site, named by its id. */
record InspectionRequest(
    @NotBlank String organ,
    @NotBlank String site,
    Cadence cadence,
    @Size(max = 500) List<@Valid FindingRequest> findings) {

  /** One thing found wrong. */
  record FindingRequest(
      @NotBlank @Size(max = 100) String indicator, @NotBlank @Size(max = 2000) String evidence) {}

  InspectionFact fact(String ref) {
    return new InspectionRecorded(
        organ,
        ref,
        site,
        cadence,
        findings.stream().map(f -> new Finding(f.indicator(), f.evidence())).toList());
  }
}
