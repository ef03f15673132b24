package io.gongkai.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CalendarTermTest {

  @ParameterizedTest
  @CsvSource({
    "2025-08-04, 60, 2025-10-03, 2025-10-09, 6",
    "2025-07-31, 60, 2025-09-29, 2025-09-29, 0",
    "2025-09-19, 15, 2025-10-04, 2025-10-09, 5",
    "2025-11-01, 15, 2025-11-16, 2025-11-17, 1"
  })
  void a_last_day_off_moves_to_the_next_working_day(
      LocalDate day0, int days, LocalDate nominal, LocalDate due, int rolled) {
    CalendarTerm term = WorkingDays.latest().calendarDays(day0, days);
    assertThat(term.nominal()).isEqualTo(nominal);
    assertThat(term.due()).isEqualTo(due);
    assertThat(term.rolled()).hasSize(rolled).noneMatch(DayStatus::worked);
  }

  @ParameterizedTest
  @CsvSource({
    "2025-04-25, 2025-10-25, 2025-10-27",
    "2025-04-01, 2025-10-01, 2025-10-09",
    "2025-08-31, 2026-02-28, 2026-02-28",
    "2024-08-31, 2025-02-28, 2025-02-28"
  })
  void six_months_end_on_the_day_of_the_same_number_or_the_last_of_the_month(
      LocalDate day0, LocalDate nominal, LocalDate due) {
    CalendarTerm term = WorkingDays.latest().months(day0, 6);
    assertThat(term.nominal()).isEqualTo(nominal);
    assertThat(term.due()).isEqualTo(due);
  }
}
