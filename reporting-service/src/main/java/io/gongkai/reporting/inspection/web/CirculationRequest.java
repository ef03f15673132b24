package io.gongkai.reporting.inspection.web;

import io.gongkai.reporting.inspection.domain.InspectionFact;
import io.gongkai.reporting.inspection.domain.InspectionFact.InspectionCirculated;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;

/** The body that records the circulation of a quarter's inspections. */
record CirculationRequest(
    @NotBlank String organ, @Min(2000) @Max(9999) int year, @Min(1) @Max(4) int quarter) {

  InspectionFact fact(String ref) {
    return new InspectionCirculated(organ, ref, year, quarter);
  }
}
