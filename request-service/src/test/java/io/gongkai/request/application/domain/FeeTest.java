package io.gongkai.request.application.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FeeTest {
  private static final FeeLadder ITEMS = ladder(FeeBasis.BY_ITEM);
  private static final FeeLadder PAGES = ladder(FeeBasis.BY_PAGE);

  @ParameterizedTest
  @CsvSource({
    "10, 0",
    "11, 100",
    "30, 2000",
    "31, 2200",
    "35, 3000",
    "40, 4000",
    "41, 4300",
    "45, 5500",
    "60, 11000",
    "100, 37000"
  })
  void items_of_a_month_climb_the_ladder(int items, long yuan) {
    assertThat(ITEMS.amount(0, items)).isEqualTo(yuan * 100);
  }

  @ParameterizedTest
  @CsvSource({"30, 0", "31, 10", "100, 700", "101, 720", "200, 2700", "201, 2740", "250, 4700"})
  void pages_of_one_application_climb_the_other_ladder(int pages, long yuan) {
    assertThat(PAGES.amount(0, pages)).isEqualTo(yuan * 100);
  }

  @Test
  void an_item_costs_what_its_place_in_the_month_says() {
    assertThat(ITEMS.amount(34, 1)).isEqualTo(20000);
    assertThat(ITEMS.amount(10, 20)).isEqualTo(200000);
  }

  @Test
  void the_parts_name_each_step_and_add_up() {
    assertThat(ITEMS.parts(5, 40))
        .containsExactly(
            new FeeLadder.Part(6, 10, 0, 0),
            new FeeLadder.Part(11, 30, 10000, 200000),
            new FeeLadder.Part(31, 40, 20000, 200000),
            new FeeLadder.Part(41, 45, 30000, 150000));
    assertThat(PAGES.parts(0, 250))
        .containsExactly(
            new FeeLadder.Part(1, 30, 0, 0),
            new FeeLadder.Part(31, 100, 1000, 70000),
            new FeeLadder.Part(101, 200, 2000, 200000),
            new FeeLadder.Part(201, 250, 4000, 200000));
  }

  @ParameterizedTest
  @CsvSource({"2020-12-31, true", "2021-01-01, false"})
  void fees_exist_for_applications_received_since_2021(String received, boolean refused) {
    AppliedCase applied = AppliedCase.received(received);
    if (refused) {
      applied.refuses("no-fee-before-2021", c -> c.noticeFee("2021-01-05", FeeBasis.BY_ITEM, 12));
    } else {
      applied
          .noticeFee("2021-01-05", FeeBasis.BY_ITEM, 12)
          .made(new ApplicationFact.FeeNoticed(FeeBasis.BY_ITEM, 12, 0, 20000));
    }
  }

  @Test
  void the_received_date_decides_not_the_arrival() {
    AppliedCase.by(Channel.ONLINE, "2020-12-31")
        .receive("2021-01-04")
        .noticeFee("2021-01-05", FeeBasis.BY_PAGE, 31);
    AppliedCase.by(Channel.IN_PERSON, "2020-12-31")
        .receive("2021-01-04")
        .refuses("no-fee-before-2021", c -> c.noticeFee("2021-01-05", FeeBasis.BY_PAGE, 31));
  }

  @Test
  void the_notice_stops_the_clock_and_payment_starts_it_anew() {
    AppliedCase.received("2025-04-01")
        .extend("2025-04-02", 20)
        .noticeFee("2025-04-15", FeeBasis.BY_ITEM, 12)
        .isIn("AWAITING_PAYMENT", "2025-04-15")
        .isDue("none")
        .pay("2025-05-13", 20000)
        .made(new ApplicationFact.FeePaid(20000, true, false))
        .isDue("2025-06-11")
        .refuses("extension-over-20", c -> c.extend("2025-05-14", 1));
  }

  @Test
  void another_amount_or_a_late_payment_is_recorded_and_marked() {
    AppliedCase.received("2025-04-01")
        .noticeFee("2025-04-15", FeeBasis.BY_ITEM, 12)
        .pay("2025-05-16", 19999)
        .made(new ApplicationFact.FeePaid(19999, false, true));
    AppliedCase.received("2025-04-01")
        .noticeFee("2025-04-15", FeeBasis.BY_ITEM, 12)
        .pay("2025-05-15", 20000)
        .made(new ApplicationFact.FeePaid(20000, true, false));
  }

  @Test
  void it_is_abandoned_after_twenty_working_days() {
    AppliedCase.received("2025-04-01")
        .refuses("step-not-lawful", c -> c.close("2025-04-02", "ABANDONED_FEE"))
        .noticeFee("2025-04-15", FeeBasis.BY_ITEM, 12)
        .refuses("abandonment-too-early", c -> c.close("2025-05-15", "ABANDONED_FEE"))
        .close("2025-05-16", "ABANDONED_FEE");
  }

  @Test
  void while_payment_is_awaited_only_it_or_an_ending_is_lawful() {
    AppliedCase.received("2025-04-01")
        .refuses("step-not-lawful", c -> c.pay("2025-04-02", 100))
        .noticeFee("2025-04-03", FeeBasis.BY_ITEM, 12)
        .refuses("step-not-lawful", c -> c.reply("2025-04-03", "GRANT"))
        .refuses("step-not-lawful", c -> c.extend("2025-04-03", 5))
        .refuses("step-not-lawful", c -> c.askCorrection("2025-04-03", "2025-05-01"))
        .refuses("not-awaiting-correction", c -> c.correct("2025-04-03"))
        .refuses("step-not-lawful", c -> c.noticeFee("2025-04-03", FeeBasis.BY_ITEM, 13))
        .refuses("step-not-lawful", c -> c.close("2025-04-03", "OTHER_CLOSED"))
        .refuses("not-awaiting-correction", c -> c.close("2025-06-03", "ABANDONED_CORRECTION"))
        .close("2025-04-03", "WITHDRAWN");
  }

  @Test
  void a_notice_belongs_into_the_period_and_keeps_its_basis() {
    AppliedCase.received("2025-04-01")
        .refuses("step-not-lawful", c -> c.noticeFee("2025-04-30", FeeBasis.BY_ITEM, 12))
        .noticeFee("2025-04-29", FeeBasis.BY_ITEM, 12)
        .pay("2025-05-06", 20000)
        .refuses("step-not-lawful", c -> c.noticeFee("2025-05-07", FeeBasis.BY_PAGE, 50))
        .noticeFee("2025-05-07", FeeBasis.BY_ITEM, 13);
  }

  @ParameterizedTest
  @CsvSource({"0", "-1", "2147483647"})
  void a_quantity_is_at_least_one_and_payable(int quantity) {
    AppliedCase.received("2025-04-01")
        .refuses("bad-value", c -> c.noticeFee("2025-04-02", FeeBasis.BY_ITEM, quantity));
  }

  private static FeeLadder ladder(FeeBasis basis) {
    Map<FeeBasis, FeeLadder> fees = AppliedCase.LAW.rulebook(LocalDate.of(2021, 1, 1)).fees();
    return Objects.requireNonNull(fees).get(basis);
  }
}
