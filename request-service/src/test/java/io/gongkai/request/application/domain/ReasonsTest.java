package io.gongkai.request.application.domain;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReasonsTest {

  @Test
  void asking_for_reasons_lets_the_clock_run() {
    AppliedCase.received("2025-04-01")
        .askReasons("2025-04-03")
        .isIn("AWAITING_REASONS", "2025-04-03")
        .isDue("2025-04-29");
  }

  @Test
  void a_deferral_follows_reasons_and_the_later_day_holds() {
    AppliedCase.received("2025-04-01")
        .refuses("reasons-not-asked", c -> c.defer("2025-04-02", "2025-06-30"))
        .refuses("reasons-not-asked", c -> c.giveReasons("2025-04-02"))
        .askReasons("2025-04-03")
        .refuses("step-not-lawful", c -> c.defer("2025-04-04", "2025-06-30"))
        .giveReasons("2025-04-08")
        .defer("2025-04-10", "2025-06-30")
        .isDue("2025-06-30")
        .refuses("step-not-lawful", c -> c.giveReasons("2025-04-11"))
        .defer("2025-04-11", "2025-07-30")
        .isDue("2025-07-30");
  }

  @Test
  void a_deferral_to_an_earlier_day_shortens_nothing() {
    AppliedCase.received("2025-04-01")
        .askReasons("2025-04-03")
        .giveReasons("2025-04-08")
        .refuses("bad-date", c -> c.defer("2025-04-10", "2025-04-09"))
        .defer("2025-04-10", "2025-04-11")
        .isDue("2025-04-29");
  }

  @Test
  void a_reset_drops_the_deferral() {
    AppliedCase.received("2025-04-01")
        .askReasons("2025-04-03")
        .giveReasons("2025-04-08")
        .defer("2025-04-10", "2025-06-30")
        .noticeFee("2025-04-11", FeeBasis.BY_ITEM, 12)
        .pay("2025-04-15", 20000)
        .isDue("2025-05-15");
  }

  @Test
  void while_reasons_are_awaited_only_the_refusal_for_want_of_them_is_a_reply() {
    AppliedCase.received("2025-04-01")
        .askReasons("2025-04-03")
        .refuses("step-not-lawful", c -> c.reply("2025-04-04", "GRANT"))
        .refuses("step-not-lawful", c -> c.extend("2025-04-04", 5))
        .refuses("step-not-lawful", c -> c.askCorrection("2025-04-04", "2025-05-01"))
        .refuses("step-not-lawful", c -> c.consult("a", "2025-04-04", "2025-04-04"))
        .reply("2025-04-04", "EXCESSIVE");
  }

  @Test
  void a_refusal_as_excessive_needs_that_reasons_were_asked() {
    AppliedCase.received("2025-04-01")
        .refuses("reasons-not-asked", c -> c.reply("2025-04-04", "EXCESSIVE"))
        .askReasons("2025-04-07")
        .giveReasons("2025-04-08")
        .reply("2025-04-09", "EXCESSIVE");
  }
}
