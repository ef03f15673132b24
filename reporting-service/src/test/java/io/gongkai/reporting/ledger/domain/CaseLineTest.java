package io.gongkai.reporting.ledger.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** When an application counts, and as what. */
class CaseLineTest {

  @Test
  void a_case_of_one_year_is_new_and_closed() {
    assertThat(Life.of("a").received("2024-03-01").replied("2024-12-31", "GRANT").in(2024))
        .isEqualTo(java.util.Map.of("CASE_NEW", 1L, "CASE_CLOSED GRANT", 1L));
  }

  @Test
  void a_case_closed_on_new_years_day_is_carried_over() {
    Life life = Life.of("a").received("2024-12-31").replied("2025-01-01", "GRANT");
    assertThat(life.in(2024)).containsOnlyKeys("CASE_NEW", "CASE_CARRIED_OUT");
    assertThat(life.in(2025)).containsOnlyKeys("CASE_CARRIED_IN", "CASE_CLOSED GRANT");
    assertThat(life.in(2026)).isEmpty();
  }

  @Test
  void a_case_open_for_years_is_carried_in_and_out() {
    assertThat(Life.of("a").received("2022-05-05").in(2024))
        .containsOnlyKeys("CASE_CARRIED_IN", "CASE_CARRIED_OUT");
  }

  @Test
  void a_case_that_was_never_confirmed_counts_nowhere() {
    Life life =
        Life.of("a")
            .on("2024-03-01", new CaseNews.Submitted("NATURAL_PERSON", null))
            .on("2024-03-02", new CaseNews.Closed("WITHDRAWN"));
    assertThat(life.in(2024)).isEmpty();
  }

  @Test
  void a_form_that_was_split_counts_nowhere_because_its_parts_do() {
    assertThat(Life.of("a").received("2024-03-01").on("2024-03-05", new CaseNews.Split()).in(2024))
        .isEmpty();
  }

  @Test
  void a_case_whose_submission_is_not_yet_known_counts_nowhere() {
    Life life =
        Life.of("a")
            .on("2025-01-02", new CaseNews.Received(LocalDate.parse("2025-01-02")))
            .on("2025-01-03", new CaseNews.Replied("GRANT", 1));
    assertThat(life.in(2025)).isEmpty();
  }

  @Test
  void the_confirmation_makes_the_date_where_the_channel_does_not() {
    Life life =
        Life.of("a")
            .on("2024-12-31", new CaseNews.Submitted("NATURAL_PERSON", null))
            .on("2025-01-02", new CaseNews.Received(LocalDate.parse("2025-01-02")));
    assertThat(life.in(2024)).isEmpty();
    assertThat(life.in(2025)).containsOnlyKeys("CASE_NEW", "CASE_CARRIED_OUT");
  }

  @Test
  void a_later_confirmation_does_not_move_the_date_of_the_counter() {
    Life life =
        Life.of("a")
            .received("2024-12-31")
            .on("2025-01-02", new CaseNews.Received(LocalDate.parse("2025-01-02")));
    assertThat(life.in(2024)).containsKey("CASE_NEW");
  }

  @Test
  void a_second_answer_after_a_corrected_remedy_changes_nothing() {
    Life life =
        Life.of("a")
            .received("2024-03-01")
            .replied("2024-04-01", "DENY_PROCESS_INFO")
            .replied("2025-02-01", "GRANT");
    assertThat(life.in(2024)).containsKey("CASE_CLOSED DENY_PROCESS_INFO");
    assertThat(life.in(2025)).isEmpty();
  }

  @Test
  void a_corrected_outcome_changes_the_row_in_the_year_of_the_closing() {
    Life life =
        Life.of("a")
            .received("2024-03-01")
            .replied("2024-04-01", "DENY_PROCESS_INFO")
            .known("2025-02-01", "2025-02-01", new CaseNews.OutcomeCorrected("PARTIAL"));
    assertThat(life.in(2024)).containsOnlyKeys("CASE_NEW", "CASE_CLOSED PARTIAL");
    assertThat(life.in(2025)).isEmpty();
  }

  @Test
  void before_a_correction_was_known_the_old_outcome_counts() {
    Life life =
        Life.of("a")
            .received("2024-03-01")
            .replied("2024-04-01", "DENY_PROCESS_INFO")
            .known("2024-04-10", "2025-02-01", new CaseNews.OutcomeCorrected("PARTIAL"));
    Instant before = Instant.parse("2025-01-31T00:00:00Z");
    assertThat(life.in(2024, new Selection(null, before)))
        .containsKey("CASE_CLOSED DENY_PROCESS_INFO");
    assertThat(life.in(2024, new Selection(null, Instant.parse("2025-02-01T02:00:00Z"))))
        .containsKey("CASE_CLOSED PARTIAL");
  }

  @Test
  void the_last_of_two_corrections_counts() {
    Life life =
        Life.of("a")
            .received("2024-03-01")
            .replied("2024-04-01", "GRANT")
            .on("2024-05-01", new CaseNews.OutcomeCorrected("PARTIAL"))
            .on("2024-06-01", new CaseNews.OutcomeCorrected("NOT_EXIST"));
    assertThat(life.in(2024)).containsKey("CASE_CLOSED NOT_EXIST");
  }

  @Test
  void looked_at_in_mid_year_a_case_is_still_open() {
    Life life = Life.of("a").received("2024-03-01").replied("2024-09-01", "GRANT");
    assertThat(life.in(2024, new Selection(LocalDate.parse("2024-08-31"), null)))
        .containsOnlyKeys("CASE_NEW", "CASE_CARRIED_OUT");
    assertThat(life.in(2024, new Selection(LocalDate.parse("2024-09-01"), null)))
        .containsOnlyKeys("CASE_NEW", "CASE_CLOSED GRANT");
  }

  @Test
  void looked_at_before_the_year_everything_open_is_carried_through() {
    Life life = Life.of("a").received("2023-03-01").replied("2024-09-01", "GRANT");
    assertThat(life.in(2024, new Selection(LocalDate.parse("2023-08-31"), null)))
        .containsOnlyKeys("CASE_CARRIED_IN", "CASE_CARRIED_OUT");
  }
}
