package io.gongkai.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class EditionsTest {

  @ParameterizedTest
  @CsvSource({
    "2020-01-10, 2026-11-01, 2020-02-14",
    "2020-01-10, 2020-01-11, 2020-02-12",
    "2020-01-10, 2020-01-26, 2020-02-12",
    "2020-01-10, 2020-01-27, 2020-02-14",
    "2020-04-20, 2026-11-01, 2020-05-19",
    "2020-06-15, 2026-11-01, 2020-07-14",
    "2020-09-21, 2026-11-01, 2020-10-23",
    "2019-04-12, 2019-03-21, 2019-05-13",
    "2019-04-12, 2019-03-22, 2019-05-13",
    "2019-04-04, 2019-03-21, 2019-05-06",
    "2019-04-04, 2019-03-22, 2019-05-06"
  })
  void twenty_working_days_depend_on_the_edition_known(
      LocalDate day0, LocalDate knownOn, LocalDate due) {
    assertThat(WorkingDays.asKnownOn(knownOn).after(day0, 20)).isEqualTo(due);
  }

  @ParameterizedTest
  @CsvSource({
    "2019, 250",
    "2020, 249",
    "2021, 250",
    "2022, 249",
    "2023, 249",
    "2024, 251",
    "2025, 248",
    "2026, 248"
  })
  void a_year_has_the_published_number_of_working_days(int year, int worked) {
    LocalDate eve = LocalDate.of(year - 1, 12, 31);
    assertThat(WorkingDays.latest().countBetween(eve, eve.plusYears(1))).isEqualTo(worked);
  }

  @Test
  void an_amended_year_keeps_both_versions() {
    LocalDate may2 = LocalDate.of(2019, 5, 2);
    assertThat(WorkingDays.asKnownOn(LocalDate.of(2019, 3, 21)).isWorked(may2)).isTrue();
    assertThat(WorkingDays.asKnownOn(LocalDate.of(2019, 3, 22)).isWorked(may2)).isFalse();
    assertThat(Editions.shipped().all()).filteredOn(e -> e.year() == 2019).hasSize(2);
  }

  @Test
  void a_notice_may_name_days_of_the_year_before() {
    WorkingDays calendar = WorkingDays.latest();
    assertThat(calendar.statusOf(LocalDate.of(2018, 12, 29)).kind()).isEqualTo(DayKind.MAKE_UP);
    assertThat(calendar.statusOf(LocalDate.of(2018, 12, 31)).kind()).isEqualTo(DayKind.HOLIDAY);
    assertThat(calendar.isWorked(LocalDate.of(2022, 12, 31))).isFalse();
  }

  @Test
  void new_years_eve_of_2024_was_worked() {
    assertThat(WorkingDays.latest().isWorked(LocalDate.of(2024, 2, 9))).isTrue();
  }

  @Test
  void every_shipped_edition_names_its_notice() {
    assertThat(Editions.shipped().all()).hasSize(10).allMatch(e -> e.notice() != null);
    assertThat(Editions.shipped().all().stream().mapToInt(Edition::year).distinct().toArray())
        .isEqualTo(IntStream.rangeClosed(2019, 2026).toArray());
  }

  @Test
  void a_new_edition_makes_a_provisional_year_final() {
    LocalDate day = LocalDate.of(2027, 1, 4);
    assertThat(WorkingDays.latest().statusOf(day).provisional()).isTrue();
    Edition notice =
        new Edition(2027, LocalDate.of(2026, 11, 5), Map.of(day, "元旦"), Map.of(), null, null);
    DayStatus status = Editions.shipped().plus(notice).latest().statusOf(day);
    assertThat(status).isEqualTo(new DayStatus(day, DayKind.HOLIDAY, "元旦", false));
  }
}
