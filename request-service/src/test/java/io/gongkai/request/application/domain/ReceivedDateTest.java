package io.gongkai.request.application.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReceivedDateTest {

  @ParameterizedTest
  @CsvSource({
    "IN_PERSON, 2025-04-01, 2025-04-02, 2025-04-01, false",
    "ORAL, 2025-04-01, 2025-04-08, 2025-04-01, false",
    "REGISTERED_MAIL, 2025-04-01, 2025-04-01, 2025-04-01, false",
    "ORDINARY_MAIL, 2025-04-01, 2025-04-01, 2025-04-01, false",
    "ORDINARY_MAIL, 2025-04-01, 2025-04-02, 2025-04-02, true",
    "FAX, 2025-04-01, 2025-04-03, 2025-04-03, false",
    "EMAIL, 2025-04-01, 2025-04-03, 2025-04-03, false",
    "ONLINE, 2025-04-01, 2025-04-03, 2025-04-03, false"
  })
  void the_channel_decides_the_received_date_and_mail_confirmed_later_is_late(
      Channel channel, String arrived, String confirmed, LocalDate received, boolean late) {
    AppliedCase.by(channel, arrived)
        .receive(confirmed)
        .made(new ApplicationFact.Received(received, late))
        .live()
        .isIn("REGISTERED", confirmed);
  }

  @ParameterizedTest
  @CsvSource({
    "IN_PERSON, 2025-04-03, ",
    "REGISTERED_MAIL, 2025-04-03, ",
    "ORDINARY_MAIL, 2025-04-03, 2025-04-03",
    "ONLINE, 2025-04-02, 2025-04-03",
    "ONLINE, 2025-04-03, 2025-04-07",
    "FAX, 2025-04-03, 2025-04-07"
  })
  void receipt_should_be_confirmed_within_a_working_day_and_a_letter_on_its_day(
      Channel channel, String arrived, @Nullable LocalDate until) {
    AppliedCase told = AppliedCase.by(channel, arrived);
    assertThat(told.moment("2025-04-08").confirmBy()).isEqualTo(until);
    assertThat(told.receive("2025-04-08").moment("2025-04-08").confirmBy()).isNull();
  }

  @ParameterizedTest
  @CsvSource({"IN_PERSON, 2025-04-01", "ONLINE, 2025-04-01", "ORDINARY_MAIL, 2025-04-01"})
  void before_receipt_only_a_withdrawal_is_lawful(Channel channel, String arrived) {
    AppliedCase.by(channel, arrived)
        .isDue("none")
        .refuses("not-received", c -> c.reply("2025-04-02", "GRANT"))
        .refuses("not-received", c -> c.extend("2025-04-02", 5))
        .refuses("not-received", c -> c.askCorrection("2025-04-02", "2025-04-20"))
        .refuses("not-received", c -> c.correct("2025-04-02"))
        .refuses("not-received", c -> c.consult("a", "2025-04-02", "2025-04-02"))
        .refuses("not-received", c -> c.giveReasons("2025-04-02"))
        .refuses("not-received", c -> c.noticeFee("2025-04-02", FeeBasis.BY_PAGE, 50))
        .refuses("not-received", c -> c.pay("2025-04-02", 0))
        .refuses("not-received", c -> c.close("2025-04-02", "ABANDONED_CORRECTION"))
        .refuses("not-received", c -> c.close("2025-04-02", "OTHER_CLOSED"))
        .refuses(
            "not-received", c -> c.then("2025-04-02", m -> Closing.correctOutcome(m, "GRANT", "t")))
        .close("2025-04-02", "WITHDRAWN")
        .isIn("CLOSED_WITHDRAWN", "2025-04-02")
        .refuses("already-closed", c -> c.receive("2025-04-03"));
  }

  @Test
  void receipt_is_confirmed_once() {
    AppliedCase.received("2025-04-01")
        .refuses("step-not-lawful", c -> c.receive("2025-04-01"))
        .refuses("step-not-lawful", c -> c.receive("2025-04-03"));
  }
}
