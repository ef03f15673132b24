package io.gongkai.request.remedy.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gongkai.kit.rule.RuleBroken;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RemedyDecisionTest {

  private static final LocalDate FILED = LocalDate.of(2024, 3, 5);
  private final List<Step> history =
      new ArrayList<>(
          List.of(
              new Step(
                  FILED,
                  FILED,
                  new RemedyFact.Filed(
                      "o", "M1", "app-1", null, RemedyType.RECONSIDERATION, false))));

  @Test
  void a_remedy_is_decided_once() {
    decide(RemedyResult.UPHELD, FILED);
    assertThat(remedy().state()).isEqualTo("DECIDED");
    refused("already-closed", FILED.plusDays(1));
  }

  @Test
  void what_is_being_corrected_is_not_decided_otherwise() {
    history.add(new Step(FILED, FILED, new RemedyFact.CorrectionBegun()));
    assertThat(remedy().correct(FILED, FILED)).isEmpty();
    refused("step-not-lawful", FILED);
    decide(RemedyResult.CORRECTED, FILED);
    assertThat(remedy().state()).isEqualTo("DECIDED");
  }

  @Test
  void a_decision_has_no_limit() {
    decide(RemedyResult.OTHER, FILED.plusYears(5));
    assertThat(remedy().decision())
        .isEqualTo(new Remedy.Decision(FILED.plusYears(5), RemedyResult.OTHER));
  }

  @Test
  void a_decision_is_not_earlier_than_the_filing() {
    refused("before-last-step", FILED.minusDays(1));
  }

  @Test
  void a_decision_known_late_stands_where_it_became_known() {
    LocalDate known = FILED.plusDays(90);
    assertThat(remedy().decide(RemedyResult.OTHER, FILED.plusDays(1), known)).hasSize(1);
    history.set(0, new Step(FILED, known, history.getFirst().fact()));
    refused("before-last-step", FILED.plusDays(1));
  }

  @Test
  void an_upheld_reply_is_not_ordered_anew() {
    decide(RemedyResult.UPHELD, FILED);
    assertThat(remedy().corrected()).isEmpty();
  }

  @Test
  void only_a_corrected_reply_is_ordered_anew() {
    assertThat(remedy().corrected()).isEmpty();
    decide(RemedyResult.CORRECTED, FILED.plusDays(30));
    assertThat(remedy().corrected()).contains(FILED.plusDays(30));
  }

  private void decide(RemedyResult result, LocalDate on) {
    remedy().decide(result, on, on).forEach(fact -> history.add(new Step(on, on, fact)));
  }

  private void refused(String code, LocalDate on) {
    assertThatThrownBy(() -> remedy().decide(RemedyResult.UPHELD, on, on))
        .satisfies(e -> assertThat(((RuleBroken) e).code()).isEqualTo(code));
  }

  private Remedy remedy() {
    return Remedy.fold(history);
  }
}
