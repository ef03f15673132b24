package io.gongkai.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ExplanationTest {

  @Test
  void every_day_of_a_term_says_why_it_counts_or_not() {
    WorkingTerm term =
        WorkingDays.latest()
            .term(
                LocalDate.of(2025, 9, 26),
                4,
                Suspensions.of(
                    List.of(new Suspension(LocalDate.of(2025, 9, 29), LocalDate.of(2025, 9, 30)))));
    assertThat(term.days().stream().map(d -> d.date() + " " + d.n() + " " + d.zh()).toList())
        .containsExactly(
            "2025-09-27 0 周末",
            "2025-09-28 1 调休上班日（国庆节、中秋节）",
            "2025-09-29 2 工作日",
            "2025-09-30 2 期限中止",
            "2025-10-01 2 放假（国庆节、中秋节）",
            "2025-10-02 2 放假（国庆节、中秋节）",
            "2025-10-03 2 放假（国庆节、中秋节）",
            "2025-10-04 2 放假（国庆节、中秋节）",
            "2025-10-05 2 放假（国庆节、中秋节）",
            "2025-10-06 2 放假（国庆节、中秋节）",
            "2025-10-07 2 放假（国庆节、中秋节）",
            "2025-10-08 2 放假（国庆节、中秋节）",
            "2025-10-09 3 工作日",
            "2025-10-10 4 工作日");
    assertThat(term.days().getFirst().en()).isEqualTo("weekend");
    assertThat(term.days().get(1).en()).isEqualTo("day of work by notice (国庆节、中秋节)");
  }

  @Test
  void a_term_that_reaches_a_year_without_notice_says_that_it_is_provisional() {
    WorkingDays then = WorkingDays.asKnownOn(LocalDate.of(2025, 10, 20));
    WorkingTerm term = then.term(LocalDate.of(2025, 12, 22), 20, Suspensions.NONE);
    assertThat(term.provisional()).isTrue();
    assertThat(term.days().getLast().zh()).isEqualTo("工作日（暂定）");
    assertThat(then.term(LocalDate.of(2025, 11, 3), 20, Suspensions.NONE).provisional()).isFalse();
  }

  @Test
  void a_term_of_no_days_ends_where_it_begins() {
    LocalDate day = LocalDate.of(2025, 10, 1);
    assertThat(WorkingDays.latest().after(day, 0)).isEqualTo(day);
  }
}
