package io.gongkai.request.application.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.gongkai.kit.rule.RuleBroken;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class OrderOfStepsTest {

  @Test
  void a_step_before_the_last_one_is_refused_by_day() {
    AppliedCase.received("2025-03-03")
        .extend("2025-03-10", 5)
        .refuses("before-last-step", c -> c.reply("2025-03-09", "GRANT"))
        .reply("2025-03-10", "GRANT")
        .refuses("before-last-step", c -> c.reply("2025-03-09", "GRANT"));
  }

  @Test
  void what_became_known_late_stands_where_it_became_known() {
    AppliedCase applied = AppliedCase.received("2025-03-03").reply("2025-03-20", "REPEAT");
    Moment late =
        new Moment(applied.application(), step("2025-03-10", "2025-04-20"), AppliedCase.LAW);
    assertThat(Closing.correctOutcome(late, "PETITION", "t")).hasSize(1);
    Moment tooEarly =
        new Moment(applied.application(), step("2025-03-10", "2025-03-15"), AppliedCase.LAW);
    assertThatThrownBy(() -> Closing.correctOutcome(tooEarly, "PETITION", "t"))
        .hasMessage("before-last-step");
  }

  @Test
  void a_second_submission_is_refused_with_the_state() {
    AppliedCase.by(Channel.ONLINE, "2025-03-03")
        .refuses("step-not-lawful", c -> c.then("2025-03-03", Registration::submitAgain))
        .refuses("before-last-step", c -> c.then("2025-03-02", Registration::submitAgain))
        .receive("2025-03-03")
        .refuses("step-not-lawful", c -> c.then("2025-03-04", Registration::submitAgain));
  }

  @Test
  void a_refusal_names_the_state_and_what_is_lawful() {
    AppliedCase applied =
        AppliedCase.received("2025-03-03").askCorrection("2025-03-04", "2025-03-20");
    RuleBroken refused =
        catchThrowableOfType(RuleBroken.class, () -> applied.reply("2025-03-05", "GRANT"));
    assertThat(refused.facts())
        .containsEntry("state", "AWAITING_CORRECTION")
        .containsEntry("lawful", List.of("corrections", "withdrawals"));
    RuleBroken later =
        catchThrowableOfType(RuleBroken.class, () -> applied.reply("2025-03-21", "GRANT"));
    assertThat(later.facts())
        .containsEntry("lawful", List.of("corrections", "withdrawals", "closures"));
  }

  private static Step step(String on, String known) {
    return new Step(LocalDate.parse(on), LocalDate.parse(known), "officer-a", true);
  }
}
