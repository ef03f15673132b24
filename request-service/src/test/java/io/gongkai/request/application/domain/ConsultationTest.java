package io.gongkai.request.application.domain;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ConsultationTest {

  @Test
  void the_time_until_the_answer_is_not_counted() {
    AppliedCase.received("2025-03-03")
        .consult("a", "2025-03-10", "2025-03-12")
        .isIn("CONSULTING_THIRD_PARTY", "2025-03-10")
        .isDue("2025-04-24")
        .answers("a", "2025-03-28", Answer.AGREES)
        .isIn("IN_PROCESS", "2025-03-28")
        .isDue("2025-04-21");
  }

  @Test
  void silence_ends_with_the_limit_whether_written_down_or_not() {
    AppliedCase.received("2025-03-03")
        .consult("a", "2025-03-10", "2025-03-12")
        .isDue("2025-04-24")
        .isIn("IN_PROCESS", "2025-04-03")
        .answers("a", "2025-04-10", Answer.SILENT)
        .isDue("2025-04-24");
  }

  @Test
  void consultations_run_in_parallel_and_their_times_unite() {
    AppliedCase.received("2025-03-03")
        .consult("a", "2025-03-10", "2025-03-12")
        .consultAgency("b", "2025-03-20", "2025-03-20")
        .answers("a", "2025-03-28", Answer.AGREES)
        .isIn("CONSULTING_AGENCY", "2025-03-28")
        .agencyAnswers("b", "2025-04-03", Answer.AGREES)
        .isDue("2025-04-25");
  }

  @Test
  void no_reply_while_an_opinion_may_still_come() {
    AppliedCase.received("2025-03-03")
        .consult("a", "2025-03-10", "2025-03-12")
        .refuses("consultation-open", c -> c.reply("2025-03-11", "GRANT"))
        .refuses("consultation-open", c -> c.reply("2025-04-02", "GRANT"))
        .reply("2025-04-03", "GRANT");
  }

  @Test
  void a_reply_on_the_day_of_the_answer_is_lawful() {
    AppliedCase.received("2025-03-03")
        .consult("a", "2025-03-10", "2025-03-12")
        .answers("a", "2025-03-20", Answer.AGREES)
        .reply("2025-03-20", "GRANT");
  }

  @Test
  void silence_written_down_too_early_opens_nothing() {
    AppliedCase.received("2025-03-03")
        .consult("a", "2025-03-10", "2025-03-12")
        .answers("a", "2025-03-20", Answer.SILENT)
        .refuses("consultation-open", c -> c.reply("2025-03-21", "GRANT"))
        .answers("a", "2025-03-24", Answer.AGREES)
        .reply("2025-03-24", "GRANT");
  }

  @Test
  void silence_written_down_on_the_last_day_opens_the_reply() {
    AppliedCase.received("2025-03-03")
        .consult("a", "2025-03-10", "2025-03-12")
        .answers("a", "2025-04-02", Answer.SILENT)
        .reply("2025-04-02", "GRANT");
  }

  @Test
  void extension_and_withdrawal_are_lawful_meanwhile_other_steps_are_not() {
    AppliedCase.received("2025-03-03")
        .consult("a", "2025-03-04", "2025-03-04")
        .refuses("step-not-lawful", c -> c.askCorrection("2025-03-05", "2025-03-20"))
        .refuses("step-not-lawful", c -> c.askReasons("2025-03-05"))
        .refuses("step-not-lawful", c -> c.noticeFee("2025-03-05", FeeBasis.BY_ITEM, 11))
        .extend("2025-03-05", 10)
        .close("2025-03-05", "WITHDRAWN");
  }

  @Test
  void only_who_was_asked_can_answer_and_only_once() {
    AppliedCase.received("2025-03-03")
        .refuses("step-not-lawful", c -> c.answers("a", "2025-03-04", Answer.AGREES))
        .consult("a", "2025-03-10", "2025-03-12")
        .refuses("step-not-lawful", c -> c.answers("b", "2025-03-11", Answer.AGREES))
        .refuses("step-not-lawful", c -> c.agencyAnswers("a", "2025-03-11", Answer.AGREES))
        .answers("a", "2025-03-12", Answer.OBJECTS)
        .refuses("step-not-lawful", c -> c.answers("a", "2025-03-13", Answer.AGREES))
        .refuses("step-not-lawful", c -> c.answers("a", "2025-04-13", Answer.SILENT));
  }

  @Test
  void a_letter_sent_again_prolongs_the_sub_case_and_one_answer_ends_it() {
    AppliedCase.received("2025-03-03")
        .consult("a", "2025-03-10", "2025-03-12")
        .consult("a", "2025-03-20", "2025-03-21")
        .refuses("consultation-open", c -> c.reply("2025-04-03", "GRANT"))
        .answers("a", "2025-04-03", Answer.AGREES)
        .isDue("2025-04-25")
        .reply("2025-04-03", "GRANT");
  }

  @Test
  void a_letter_is_not_delivered_before_it_is_sent() {
    AppliedCase.received("2025-03-03")
        .refuses("bad-date", c -> c.consult("a", "2025-03-10", "2025-03-09"))
        .refuses("bad-date", c -> c.consultAgency("a", "2025-03-10", "2025-03-09"));
  }

  @Test
  void an_opinion_after_the_limit_is_recorded_and_changes_no_day() {
    AppliedCase.received("2025-03-03")
        .consult("a", "2025-03-10", "2025-03-12")
        .answers("a", "2025-04-07", Answer.OBJECTS)
        .isDue("2025-04-24")
        .refuses("override-required", c -> c.reply("2025-04-08", "GRANT"));
  }
}
