package io.gongkai.request.application.domain;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RedecisionTest {

  @Test
  void a_corrected_remedy_makes_one_new_reply_lawful_on_a_later_day() {
    AppliedCase.received("2025-04-14")
        .reply("2025-04-25", "DENY_INTERNAL_AFFAIRS")
        .ordered("2025-07-10")
        .refuses("already-closed", c -> c.reply("2025-07-10", "GRANT"))
        .reply("2025-07-25", "GRANT")
        .made(new ApplicationFact.Replied("GRANT", null, false, false, 2))
        .refuses("already-closed", c -> c.reply("2025-07-26", "GRANT"))
        .refuses("already-closed", c -> c.reply("2025-08-26", "PARTIAL"))
        .ordered("2025-11-10")
        .reply("2025-11-11", "PARTIAL")
        .made(new ApplicationFact.Replied("PARTIAL", null, false, false, 3));
  }

  @Test
  void a_closing_that_was_set_aside_is_answered_too() {
    AppliedCase.received("2025-04-14")
        .close("2025-04-20", "OTHER_CLOSED")
        .ordered("2025-06-10")
        .reply("2025-06-11", "GRANT")
        .made(new ApplicationFact.Replied("GRANT", null, false, false, 2));
  }

  @Test
  void nothing_is_archived_before_the_ordered_reply_is_given() {
    AppliedCase.received("2025-04-14")
        .reply("2025-04-25", "DENY_INTERNAL_AFFAIRS")
        .ordered("2025-07-10")
        .refuses("step-not-lawful", c -> c.then("2025-07-10", Closing::archive))
        .refuses("step-not-lawful", c -> c.then("2025-07-11", Closing::archive))
        .reply("2025-07-25", "GRANT")
        .then("2025-07-28", Closing::archive)
        .isIn("ARCHIVED", "2025-07-28");
  }

  @Test
  void in_the_new_round_opinions_may_be_asked_and_the_period_is_not_extended() {
    AppliedCase.received("2025-04-14")
        .reply("2025-04-25", "DENY_THIRD_PARTY".replace("THIRD_PARTY", "PROCESS_INFO"))
        .ordered("2025-07-10")
        .refuses("already-closed", c -> c.extend("2025-07-11", 5))
        .refuses("already-closed", c -> c.askCorrection("2025-07-11", "2025-08-11"))
        .refuses("already-closed", c -> c.close("2025-07-11", "WITHDRAWN"))
        .consult("a", "2025-07-11", "2025-07-11")
        .refuses("consultation-open", c -> c.reply("2025-07-14", "GRANT"))
        .answers("a", "2025-07-15", Answer.AGREES)
        .reply("2025-07-15", "GRANT");
  }

  @Test
  void an_order_against_an_earlier_reply_does_not_reopen_a_later_one() {
    AppliedCase.received("2025-04-14")
        .ordered("2025-04-20")
        .reply("2025-04-25", "REPEAT")
        .refuses("already-closed", c -> c.reply("2025-04-28", "GRANT"));
  }
}
