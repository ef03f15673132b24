package io.gongkai.request.remedy.domain;

import static io.gongkai.request.remedy.domain.Act.Way.FREE;
import static io.gongkai.request.remedy.domain.Act.Way.NONE;
import static io.gongkai.request.remedy.domain.Act.Way.RECONSIDERATION_FIRST;
import static io.gongkai.request.remedy.domain.RemedyType.LITIGATION_AFTER_RECONSIDERATION;
import static io.gongkai.request.remedy.domain.RemedyType.LITIGATION_DIRECT;
import static io.gongkai.request.remedy.domain.RemedyType.RECONSIDERATION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gongkai.calendar.WorkingDays;
import io.gongkai.kit.rule.RuleBroken;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RemedyFilingTest {

  @Test
  void a_direct_suit_against_a_refusal_is_sent_to_reconsideration_first() {
    refused(
        "reconsideration-first",
        LITIGATION_DIRECT,
        replied("2024-01-02", RECONSIDERATION_FIRST),
        "2024-02-01");
  }

  @Test
  void a_direct_suit_against_another_answer_is_lawful() {
    assertThat(late(LITIGATION_DIRECT, replied("2024-03-01", FREE), "2024-04-01")).isFalse();
  }

  @Test
  void the_reply_attacked_is_the_latest_before_the_filing() {
    AttackedCase twice =
        new AttackedCase(
            "o",
            "app-1",
            null,
            day("2023-11-01"),
            day("2023-12-01"),
            List.of(
                Act.told(day("2024-05-06"), FREE),
                Act.told(day("2023-11-20"), RECONSIDERATION_FIRST)));
    assertThat(late(LITIGATION_DIRECT, twice, "2024-05-06")).isFalse();
    assertThat(late(RECONSIDERATION, twice, "2024-05-05"))
        .as("the first reply is long ago")
        .isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    // 60 d after 2024-03-01 is 2024-04-30, a Tuesday
    "RECONSIDERATION, 2024-03-01, 2024-04-30, false",
    "RECONSIDERATION, 2024-03-01, 2024-05-01, true",
    // 60 d after 2024-03-04 is 2024-05-03, a holiday; the first day after it is 2024-05-06
    "RECONSIDERATION, 2024-03-04, 2024-05-06, false",
    "RECONSIDERATION, 2024-03-04, 2024-05-07, true",
    // 6 months after 2024-03-01 is 2024-09-01, a Sunday
    "LITIGATION_DIRECT, 2024-03-01, 2024-09-02, false",
    "LITIGATION_DIRECT, 2024-03-01, 2024-09-03, true",
  })
  void a_late_filing_is_recorded_and_marked(
      RemedyType type, String replied, String filed, boolean late) {
    assertThat(late(type, replied(replied, FREE), filed)).isEqualTo(late);
  }

  @ParameterizedTest
  @CsvSource({
    // in hand on 2024-03-05: 60 d after it is 2024-05-04, a holiday; the first day after is 05-06
    "2024-03-05, 2024-05-06, false",
    "2024-03-05, 2024-05-07, true",
    // still on its way: nothing has begun
    ", 2024-12-31, false",
  })
  void the_limits_run_from_the_day_the_answer_is_in_hand(
      @org.jspecify.annotations.Nullable String known, String filed, boolean late) {
    Act act = new Act(day("2024-03-01"), FREE, known == null ? null : day(known));
    AttackedCase sent =
        new AttackedCase("o", "app-1", null, day("2024-02-01"), day("2024-02-29"), List.of(act));
    assertThat(late(RECONSIDERATION, sent, filed)).isEqualTo(late);
  }

  @Test
  void nothing_is_filed_against_an_application_without_a_received_date() {
    AttackedCase unconfirmed = new AttackedCase("o", "app-1", null, null, null, List.of());
    refused("not-received", RECONSIDERATION, unconfirmed, "2024-03-01");
  }

  @Test
  void silence_may_be_attacked_when_the_period_is_over_and_not_before() {
    AttackedCase open =
        new AttackedCase("o", "app-1", null, day("2024-03-01"), day("2024-03-29"), List.of());
    refused("step-not-lawful", RECONSIDERATION, open, "2024-03-29");
    assertThat(late(RECONSIDERATION, open, "2024-03-30")).isFalse();
    assertThat(late(LITIGATION_DIRECT, open, "2024-10-09")).isTrue();
  }

  @Test
  void a_case_abandoned_by_decision_may_be_attacked_and_one_withdrawn_may_not() {
    assertThat(late(RECONSIDERATION, closed(FREE), "2024-04-01")).isFalse();
    refused("step-not-lawful", RECONSIDERATION, closed(NONE), "2024-04-01");
  }

  @Test
  void a_suit_after_reconsideration_needs_one_that_is_decided_or_sixty_days_old() {
    AttackedCase denied = replied("2024-03-01", RECONSIDERATION_FIRST);
    assertThatThrownBy(
            () -> file(LITIGATION_AFTER_RECONSIDERATION, denied, List.of(), "2024-05-01"))
        .satisfies(e -> assertThat(((RuleBroken) e).code()).isEqualTo("reconsideration-missing"));
    List<Remedy> pending = List.of(reconsideration("2024-03-05", null));
    assertThatThrownBy(() -> file(LITIGATION_AFTER_RECONSIDERATION, denied, pending, "2024-05-03"))
        .satisfies(e -> assertThat(((RuleBroken) e).code()).isEqualTo("reconsideration-missing"));
    assertThat(file(LITIGATION_AFTER_RECONSIDERATION, denied, pending, "2024-05-04").late())
        .isFalse();
    assertThat(file(LITIGATION_AFTER_RECONSIDERATION, denied, pending, "2024-05-21").late())
        .isTrue();
  }

  @ParameterizedTest
  @CsvSource({"2024-05-09, false", "2024-05-10, true"})
  void a_suit_comes_within_fifteen_days_of_the_decision(String filed, boolean late) {
    List<Remedy> decided = List.of(reconsideration("2024-03-05", "2024-04-24"));
    AttackedCase denied = replied("2024-03-01", RECONSIDERATION_FIRST);
    assertThat(file(LITIGATION_AFTER_RECONSIDERATION, denied, decided, filed).late())
        .isEqualTo(late);
  }

  @Test
  void a_suit_is_no_reconsideration_to_sue_after() {
    Remedy suit = remedy(LITIGATION_DIRECT, "2024-01-10", null);
    assertThatThrownBy(
            () ->
                file(
                    LITIGATION_AFTER_RECONSIDERATION,
                    replied("2023-12-01", FREE),
                    List.of(suit),
                    "2024-06-01"))
        .isInstanceOf(RuleBroken.class);
  }

  private static void refused(String code, RemedyType type, AttackedCase attacked, String on) {
    assertThatThrownBy(() -> late(type, attacked, on))
        .satisfies(e -> assertThat(((RuleBroken) e).code()).isEqualTo(code));
  }

  private static boolean late(RemedyType type, AttackedCase attacked, String on) {
    return file(type, attacked, List.of(), on).late();
  }

  private static RemedyFact.Filed file(
      RemedyType type, AttackedCase attacked, List<Remedy> others, String on) {
    return (RemedyFact.Filed)
        Remedy.file(
                new Remedy.Attempt("M1", type, day(on), WorkingDays.asKnownOn(day(on))),
                attacked,
                others)
            .getFirst();
  }

  private static AttackedCase closed(Act.Way way) {
    return new AttackedCase(
        "o", "app-1", null, day("2024-02-01"), null, List.of(Act.told(day("2024-03-29"), way)));
  }

  private static AttackedCase replied(String on, Act.Way way) {
    return new AttackedCase(
        "o", "app-1", null, day("2023-11-01"), day("2023-11-29"), List.of(Act.told(day(on), way)));
  }

  private static Remedy reconsideration(
      String filed, @org.jspecify.annotations.Nullable String decided) {
    return remedy(
        RECONSIDERATION,
        filed,
        decided == null ? null : new Remedy.Decision(day(decided), RemedyResult.UPHELD));
  }

  private static Remedy remedy(
      RemedyType type, String filed, Remedy.@org.jspecify.annotations.Nullable Decision decision) {
    return new Remedy(
        new RemedyFact.Filed("o", "M0", "app-1", null, type, false),
        day(filed),
        decision,
        false,
        day(filed));
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }
}
