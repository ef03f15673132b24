package io.gongkai.request.application.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReplyTest {

  @ParameterizedTest
  @CsvSource({"2025-03-31, false", "2025-04-01, true"})
  void a_reply_after_the_due_day_is_recorded_and_marked_late(String day, boolean late) {
    AppliedCase.received("2025-03-03")
        .reply(day, "NOT_EXIST")
        .made(new ApplicationFact.Replied("NOT_EXIST", null, false, late, 1))
        .isIn("REPLIED", day);
  }

  @Test
  void still_unclear_needs_a_correction() {
    AppliedCase.received("2025-03-03")
        .refuses("correction-missing", c -> c.reply("2025-03-04", "STILL_UNCLEAR"))
        .askCorrection("2025-03-05", "2025-03-25")
        .correct("2025-03-10")
        .reply("2025-03-11", "STILL_UNCLEAR");
  }

  @Test
  void a_refusal_for_a_third_party_needs_that_one_was_asked() {
    AppliedCase.received("2025-03-03")
        .consultAgency("b", "2025-03-04", "2025-03-04")
        .agencyAnswers("b", "2025-03-05", Answer.AGREES)
        .refuses("third-party-missing", c -> c.reply("2025-03-06", "DENY_THIRD_PARTY"))
        .consult("a", "2025-03-06", "2025-03-06")
        .answers("a", "2025-03-07", Answer.OBJECTS)
        .reply("2025-03-07", "DENY_THIRD_PARTY");
  }

  @Test
  void a_grant_against_an_objection_needs_the_override_a_partial_one_does_not() {
    AppliedCase objected =
        AppliedCase.received("2025-03-03")
            .consult("a", "2025-03-04", "2025-03-04")
            .answers("a", "2025-03-05", Answer.OBJECTS)
            .refuses("override-required", c -> c.reply("2025-03-06", "GRANT"));
    objected.then("2025-03-06", m -> Replying.attested(m, "GRANT", null, true));
    AppliedCase.received("2025-03-03")
        .consult("a", "2025-03-04", "2025-03-04")
        .answers("a", "2025-03-05", Answer.OBJECTS)
        .reply("2025-03-06", "PARTIAL");
  }

  @Test
  void the_objection_of_another_organ_needs_no_override() {
    AppliedCase.received("2025-03-03")
        .consultAgency("b", "2025-03-04", "2025-03-04")
        .agencyAnswers("b", "2025-03-05", Answer.OBJECTS)
        .reply("2025-03-06", "GRANT");
  }

  @Test
  void the_open_consultation_is_named_before_what_the_outcome_lacks() {
    AppliedCase.received("2025-03-03")
        .consult("a", "2025-03-04", "2025-03-04")
        .refuses("consultation-open", c -> c.reply("2025-03-05", "EXCESSIVE"));
  }

  @ParameterizedTest
  @CsvSource({"WITHDRAWN", "ABANDONED_FEE", "SURE_WHY_NOT"})
  void a_closing_outcome_is_no_reply(String outcome) {
    AppliedCase.received("2025-03-03").refuses("bad-value", c -> c.reply("2025-03-05", outcome));
  }

  @ParameterizedTest
  @CsvSource({"GRANT", "DENY_STATE_SECRET", "NOTHING"})
  void a_reply_outcome_closes_nothing(String outcome) {
    AppliedCase.received("2025-03-03").refuses("bad-value", c -> c.close("2025-03-05", outcome));
  }

  @Test
  void after_the_reply_everything_else_is_refused_as_closed() {
    AppliedCase.received("2025-03-03")
        .reply("2025-03-04", "REPEAT")
        .refuses("already-closed", c -> c.reply("2025-03-04", "GRANT"))
        .refuses("already-closed", c -> c.reply("2025-03-05", "GRANT"))
        .refuses("already-closed", c -> c.correct("2025-03-05"))
        .refuses("already-closed", c -> c.receive("2025-03-05"))
        .refuses("already-closed", c -> c.askCorrection("2025-03-05", "2025-04-05"))
        .refuses("already-closed", c -> c.extend("2025-03-05", 1))
        .refuses("already-closed", c -> c.consult("a", "2025-03-05", "2025-03-05"))
        .refuses("already-closed", c -> c.pay("2025-03-05", 1))
        .refuses("already-closed", c -> c.close("2025-03-05", "WITHDRAWN"))
        .refuses("already-closed", c -> c.then("2025-03-05", Registration::submitAgain));
  }

  @Test
  void a_wrong_outcome_is_corrected_without_guards_and_the_day_stays() {
    AppliedCase corrected =
        AppliedCase.received("2025-03-03")
            .refuses(
                "step-not-lawful",
                c -> c.then("2025-03-04", m -> Closing.correctOutcome(m, "GRANT", "t")))
            .reply("2025-03-04", "REPEAT")
            .refuses(
                "bad-value", c -> c.then("2025-03-05", m -> Closing.correctOutcome(m, "X", "t")))
            .then("2025-03-05", m -> Closing.correctOutcome(m, "EXCESSIVE", "t"));
    Decision decision = corrected.application().decisions().getFirst();
    assertThat(decision)
        .isEqualTo(new Decision(LocalDate.of(2025, 3, 4), "EXCESSIVE", true, false, 1));
  }
}
