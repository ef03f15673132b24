package io.gongkai.request.application.domain;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CorrectionTest {

  @ParameterizedTest
  @CsvSource({"2025-09-22, 2025-09-30, 2025-10-09", "2025-05-06, 2025-05-15, 2025-05-16"})
  void the_notice_is_lawful_to_the_seventh_working_day(String day0, String last, String after) {
    AppliedCase.received(day0)
        .refuses("correction-too-late", c -> c.askCorrection(after, "2025-12-01"))
        .askCorrection(last, "2025-12-01")
        .isIn("AWAITING_CORRECTION", last)
        .isDue("none");
  }

  @Test
  void the_seventh_day_counts_from_the_received_date_not_from_the_confirmation() {
    AppliedCase.by(Channel.IN_PERSON, "2025-05-06")
        .receive("2025-05-12")
        .refuses("correction-too-late", c -> c.askCorrection("2025-05-16", "2025-06-01"))
        .askCorrection("2025-05-15", "2025-06-01");
  }

  @Test
  void the_notice_is_judged_by_the_calendar_known_that_day() {
    // On 2020-01-22 the first of February was still to be worked.
    AppliedCase.received("2020-01-21").askCorrection("2020-02-07", "2020-03-01");
    AppliedCase.received("2020-01-21")
        .refuses("correction-too-late", c -> c.askCorrection("2020-02-12", "2020-03-01"));
  }

  @Test
  void an_unclear_application_is_sent_back_once() {
    AppliedCase.received("2025-09-01")
        .askCorrection("2025-09-02", "2025-09-20")
        .refuses("correction-only-once", c -> c.askCorrection("2025-09-03", "2025-09-21"))
        .correct("2025-09-04")
        .refuses("correction-only-once", c -> c.askCorrection("2025-09-05", "2025-09-21"));
  }

  @Test
  void the_reply_period_starts_again_in_full() {
    AppliedCase.received("2025-10-09")
        .askCorrection("2025-10-10", "2025-10-31")
        .correct("2025-10-13")
        .made(new ApplicationFact.Corrected("text:3", false))
        .isDue("2025-11-10")
        .isIn("IN_PROCESS", "2025-10-13");
  }

  @Test
  void a_correction_after_the_deadline_counts_until_the_closing() {
    AppliedCase.received("2025-09-01")
        .askCorrection("2025-09-02", "2025-09-20")
        .correct("2025-09-21")
        .made(new ApplicationFact.Corrected("text:3", true))
        .refuses("not-awaiting-correction", c -> c.correct("2025-09-22"));
  }

  @Test
  void while_a_correction_is_awaited_only_it_or_an_ending_is_lawful() {
    AppliedCase.received("2025-09-01")
        .askCorrection("2025-09-02", "2025-09-20")
        .refuses("step-not-lawful", c -> c.reply("2025-09-03", "GRANT"))
        .refuses("step-not-lawful", c -> c.extend("2025-09-03", 5))
        .refuses("step-not-lawful", c -> c.consult("a", "2025-09-03", "2025-09-03"))
        .refuses("step-not-lawful", c -> c.askReasons("2025-09-03"))
        .refuses("step-not-lawful", c -> c.noticeFee("2025-09-03", FeeBasis.BY_ITEM, 12))
        .refuses("step-not-lawful", c -> c.close("2025-09-03", "OTHER_CLOSED"))
        .refuses("step-not-lawful", c -> c.close("2025-12-03", "ABANDONED_FEE"))
        .close("2025-09-03", "WITHDRAWN");
  }

  @Test
  void it_is_abandoned_from_the_day_after_the_deadline() {
    AppliedCase.received("2025-09-01")
        .refuses("not-awaiting-correction", c -> c.close("2025-09-01", "ABANDONED_CORRECTION"))
        .askCorrection("2025-09-02", "2025-09-20")
        .refuses("abandonment-too-early", c -> c.close("2025-09-20", "ABANDONED_CORRECTION"))
        .close("2025-09-21", "ABANDONED_CORRECTION")
        .isIn("CLOSED_ABANDONED_CORRECTION", "2025-09-21");
  }

  @Test
  void a_deadline_before_the_notice_is_no_deadline() {
    AppliedCase.received("2025-09-01")
        .refuses("bad-date", c -> c.askCorrection("2025-09-03", "2025-09-02"))
        .askCorrection("2025-09-03", "2025-09-03");
  }

  @Test
  void an_override_records_a_late_notice_and_leaves_the_clock_alone() {
    AppliedCase late = AppliedCase.received("2025-09-01").live();
    late.then("2025-09-01", m -> Registration.assign(m, "clerk", null))
        .refuses("correction-too-late", c -> c.askCorrection("2025-09-19", "2025-10-20"))
        .then(
            "2025-09-19", m -> Correction.request(m, "text:2", LocalDate.parse("2025-10-20"), true))
        .isIn("IN_PROCESS", "2025-09-19")
        .isDue("2025-09-28")
        .refuses("not-awaiting-correction", c -> c.close("2025-10-21", "ABANDONED_CORRECTION"))
        .refuses("correction-only-once", c -> c.askCorrection("2025-09-20", "2025-10-20"))
        .correct("2025-09-22")
        .isDue("2025-09-28")
        .refuses("not-awaiting-correction", c -> c.correct("2025-09-23"));
  }

  @Test
  void a_source_system_cannot_order_an_override() {
    AppliedCase.received("2025-09-01")
        .refuses(
            "correction-too-late",
            c ->
                c.then(
                    "2025-09-19",
                    m -> Correction.request(m, "text:2", LocalDate.parse("2025-10-20"), true)));
  }
}
