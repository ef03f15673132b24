package io.gongkai.reporting.inspection.domain;

import io.gongkai.kit.rule.RuleBroken;
import io.gongkai.reporting.inspection.domain.InspectionFact.InspectionRecorded;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** An inspection or circulation as it was recorded, once. */
public record Inspection(LocalDate on, InspectionFact fact) {

  /** A second line under the same number, which is never lawful. */
  public RuleBroken again(LocalDate day) {
    return Refusal.of("inspection", day, on, "recorded", List.of());
  }

  /** Refuses a finding that this inspection did not make. */
  public void requireFinding(int finding) {
    int made = fact instanceof InspectionRecorded recorded ? recorded.findings().size() : 0;
    if (finding < 0 || finding >= made) {
      throw RuleBroken.of("bad-value", Map.of("field", "finding"));
    }
  }
}
