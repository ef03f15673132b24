package io.gongkai.reporting.inspection.domain;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gongkai.reporting.inspection.domain.InspectionFact.InspectionCirculated;
import io.gongkai.reporting.inspection.domain.InspectionFact.InspectionRecorded;
import io.gongkai.reporting.inspection.domain.RectificationFact.RectificationCompleted;
import io.gongkai.reporting.inspection.domain.RectificationFact.RectificationVerified;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which steps a rectification allows. */
class RectificationTest {

  private static final LocalDate MAY = LocalDate.parse("2025-05-05");
  private static final RectificationCompleted COMPLETED =
      new RectificationCompleted("o", "Y1", "insp-x", 0);
  private static final RectificationVerified VERIFIED =
      new RectificationVerified("o", "Y1", "insp-x", 0);

  @Test
  void a_completed_rectification_is_verified_once() {
    Rectification done = Rectification.opened(MAY, MAY, COMPLETED);
    done.require(VERIFIED, MAY, MAY);
    refused(done.then(MAY, MAY, VERIFIED), VERIFIED, MAY, "step-not-lawful");
  }

  @Test
  void a_completion_happens_once() {
    refused(Rectification.opened(MAY, MAY, COMPLETED), COMPLETED, MAY, "step-not-lawful");
  }

  @Test
  void a_step_before_the_last_one_is_refused_for_its_day() {
    refused(
        Rectification.opened(MAY, MAY, COMPLETED), VERIFIED, MAY.minusDays(1), "before-last-step");
  }

  @Test
  void a_step_that_was_learned_later_stands_where_it_was_learned() {
    Rectification late = Rectification.opened(MAY, MAY.plusDays(20), COMPLETED);
    refused(late, VERIFIED, MAY.plusDays(9), "before-last-step");
    late.require(VERIFIED, MAY.plusDays(9), MAY.plusDays(20));
  }

  @Test
  void a_ticket_stays_with_its_finding() {
    RectificationVerified other = new RectificationVerified("o", "Y1", "insp-x", 1);
    refused(Rectification.opened(MAY, MAY, COMPLETED), other, MAY, "step-not-lawful");
  }

  @Test
  void what_was_never_completed_is_not_verified() {
    assertThatThrownBy(() -> Rectification.requireCompleted(false)).hasMessage("step-not-lawful");
    Rectification.requireCompleted(true);
  }

  @Test
  void only_findings_that_were_made_can_be_mended() {
    Inspection one =
        new Inspection(
            MAY,
            new InspectionRecorded(
                "o", "X1", "site-s", Cadence.DAILY, List.of(new Finding("HOME_STALE", "old"))));
    one.requireFinding(0);
    assertThatThrownBy(() -> one.requireFinding(1)).hasMessage("bad-value");
    Inspection circulated = new Inspection(MAY, new InspectionCirculated("o", "Z1", 2025, 1));
    assertThatThrownBy(() -> circulated.requireFinding(0)).hasMessage("bad-value");
  }

  private static void refused(
      Rectification state, RectificationFact step, LocalDate on, String code) {
    assertThatThrownBy(() -> state.require(step, on, on)).hasMessage(code);
  }
}
