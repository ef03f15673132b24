package io.gongkai.reporting.inspection.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.intake.Fields;
import io.gongkai.intake.Line;
import io.gongkai.kit.Stamp;
import io.gongkai.reporting.RunningService;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** A source system may keep the two steps of one finding under two numbers. */
class ReadRectificationLineTest {
  private final ReadRectificationLine reader =
      RunningService.one().bean(ReadRectificationLine.class);

  @Test
  void steps_of_one_finding_under_two_numbers_do_not_overtake_each_other() {
    assertThat(claims("rectification.verified", "P2", "X1", 0))
        .hasSize(1)
        .isEqualTo(claims("rectification.completed", "P1", "X1", 0));
  }

  @Test
  void other_findings_and_other_inspections_go_their_own_way() {
    assertThat(claims("rectification.verified", "P1", "X1", 0))
        .doesNotContainAnyElementsOf(claims("rectification.completed", "P1", "X1", 1))
        .doesNotContainAnyElementsOf(claims("rectification.completed", "P1", "X2", 0));
  }

  private Set<String> claims(String kind, String ref, String inspection, int finding) {
    var fields =
        JsonMapper.shared()
            .createObjectNode()
            .put("inspection", inspection)
            .put("finding", finding);
    Stamp stamp = new Stamp(LocalDate.EPOCH, Instant.EPOCH, "source", "digest");
    return reader.claims(new Line(kind, "rectification", "990777", ref, stamp, new Fields(fields)));
  }
}
