package io.gongkai.request.application.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LiveReplyTest {

  private static AppliedCase assigned() {
    return AppliedCase.received("2025-03-03")
        .live()
        .officer("clerk")
        .then("2025-03-03", m -> Registration.assign(m, "clerk", null));
  }

  private static AppliedCase draft(AppliedCase applied, String day, String outcome) {
    return applied.then(day, m -> Replying.draft(m, outcome, "text:9", false));
  }

  private static AppliedCase review(AppliedCase applied, String day, boolean approved) {
    return applied.then(day, m -> Replying.review(m, approved, "text:10"));
  }

  private static AppliedCase issue(AppliedCase applied, String day) {
    return applied.then(day, m -> Replying.issue(m, "甲依复〔2025〕1号"));
  }

  @Test
  void somebody_must_work_on_it_before_other_steps() {
    AppliedCase.received("2025-03-03")
        .live()
        .refuses("step-not-lawful", c -> c.extend("2025-03-04", 5))
        .refuses("step-not-lawful", c -> draft(c, "2025-03-04", "GRANT"))
        .refuses("step-not-lawful", c -> issue(c, "2025-03-04"))
        .then("2025-03-04", m -> Registration.assign(m, "clerk", null))
        .isIn("IN_PROCESS", "2025-03-04")
        .extend("2025-03-04", 5);
  }

  @Test
  void a_reply_needs_a_draft_that_another_officer_approved() {
    AppliedCase applied = assigned().refuses("review-missing", c -> issue(c, "2025-03-04"));
    draft(applied, "2025-03-04", "GRANT")
        .isIn("REPLY_REVIEW", "2025-03-04")
        .refuses("review-missing", c -> issue(c, "2025-03-04"))
        .refuses("four-eyes", c -> review(c, "2025-03-04", true))
        .refuses("step-not-lawful", c -> c.extend("2025-03-04", 5))
        .officer("reviewer");
    review(applied, "2025-03-05", true);
    issue(applied, "2025-03-05")
        .made(new ApplicationFact.Replied("GRANT", "甲依复〔2025〕1号", false, false, 1));
  }

  @Test
  void a_draft_sent_back_is_drafted_again() {
    AppliedCase applied = draft(assigned(), "2025-03-04", "GRANT").officer("reviewer");
    review(applied, "2025-03-05", false).isIn("IN_PROCESS", "2025-03-05").officer("clerk");
    draft(applied, "2025-03-06", "PARTIAL").isIn("REPLY_REVIEW", "2025-03-06");
  }

  @Test
  void approval_may_be_taken_back_before_the_reply_goes_out() {
    AppliedCase applied = draft(assigned(), "2025-03-04", "GRANT").officer("reviewer");
    review(applied, "2025-03-05", true);
    review(applied, "2025-03-05", false)
        .isIn("IN_PROCESS", "2025-03-05")
        .refuses("review-missing", c -> issue(c, "2025-03-06"));
  }

  @Test
  void not_found_needs_a_search_on_record() {
    AppliedCase applied =
        assigned().refuses("search-log-missing", c -> draft(c, "2025-03-04", "NOT_EXIST"));
    applied.then("2025-03-04", m -> Replying.search(m, "text:11"));
    draft(applied, "2025-03-04", "NOT_EXIST").isIn("REPLY_REVIEW", "2025-03-04");
  }

  @Test
  void a_source_system_vouches_for_assignment_search_and_review() {
    AppliedCase.received("2025-03-03").extend("2025-03-04", 5).reply("2025-03-05", "NOT_EXIST");
  }

  @Test
  void the_refusal_for_want_of_reasons_is_drafted_while_they_are_awaited() {
    AppliedCase applied =
        assigned()
            .askReasons("2025-03-04")
            .refuses("step-not-lawful", c -> draft(c, "2025-03-05", "GRANT"));
    draft(applied, "2025-03-05", "EXCESSIVE").officer("reviewer");
    review(applied, "2025-03-06", false).isIn("AWAITING_REASONS", "2025-03-06");
  }

  @Test
  void a_finished_case_is_archived_once() {
    assigned()
        .refuses("step-not-lawful", c -> c.then("2025-03-04", Closing::archive))
        .close("2025-03-04", "WITHDRAWN")
        .then("2025-03-05", Closing::archive)
        .isIn("ARCHIVED", "2025-03-05")
        .refuses("already-closed", c -> c.then("2025-03-06", Closing::archive))
        .then("2025-03-06", m -> Closing.correctOutcome(m, "OTHER_CLOSED", "t"));
  }

  @Test
  void the_new_round_of_a_redecision_has_its_own_draft_and_review() {
    AppliedCase applied = draft(assigned(), "2025-03-04", "PETITION").officer("reviewer");
    review(applied, "2025-03-05", true);
    issue(applied, "2025-03-05").officer("clerk").ordered("2025-06-03");
    applied.refuses("review-missing", c -> issue(c, "2025-06-04"));
    draft(applied, "2025-06-04", "GRANT").officer("reviewer");
    review(applied, "2025-06-05", true);
    issue(applied, "2025-06-05").isIn("REPLIED", "2025-06-05");
    assertThat(applied.application().decisions()).hasSize(2);
  }
}
