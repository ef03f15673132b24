package io.gongkai.request.application.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gongkai.calendar.WorkingDays;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class UrgencyTest {
  private static final WorkingDays CALENDAR = WorkingDays.latest();
  private static final Urgency URGENCY = new Urgency(5, 2);

  // 2025-03-28 is a Friday; 4 April is 清明 and Friday; 5 and 6 April are a weekend.
  @ParameterizedTest
  @CsvSource({
    "2025-03-27, OVERDUE, -1",
    "2025-03-28, RED, 0",
    "2025-03-31, RED, 1",
    "2025-04-01, RED, 2",
    "2025-04-02, AMBER, 3",
    "2025-04-03, AMBER, 4",
    "2025-04-04, AMBER, 4",
    "2025-04-07, AMBER, 5",
    "2025-04-08, GREEN, 6"
  })
  void the_level_follows_from_the_working_days_that_are_left(LocalDate due, Level level, int left) {
    LocalDate friday = LocalDate.of(2025, 3, 28);
    assertThat(URGENCY.of(due, friday, CALENDAR)).isEqualTo(level);
    assertThat(Urgency.left(due, friday, CALENDAR)).isEqualTo(left);
  }

  @Test
  void the_spans_of_the_levels_part_all_days_without_gap_and_overlap() {
    for (LocalDate today :
        IntStream.range(0, 40).mapToObj(LocalDate.of(2025, 1, 20)::plusDays).toList()) {
      for (LocalDate due : IntStream.range(-20, 60).mapToObj(today::plusDays).toList()) {
        assertThat(Arrays.stream(Level.values()).filter(l -> l != Level.NONE))
            .filteredOn(level -> contains(URGENCY.span(level, today, CALENDAR), due))
            .containsExactly(URGENCY.of(due, today, CALENDAR));
      }
    }
  }

  @Test
  void without_a_due_day_there_is_no_level() {
    assertThat(URGENCY.of(null, LocalDate.of(2025, 3, 3), CALENDAR)).isEqualTo(Level.NONE);
  }

  @Test
  void figures_that_make_no_traffic_light_are_refused() {
    assertThatThrownBy(() -> new Urgency(2, 2)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Urgency(2, -1)).isInstanceOf(IllegalArgumentException.class);
  }

  private static boolean contains(Urgency.Span span, LocalDate due) {
    LocalDate from = span.from();
    LocalDate before = span.before();
    return (from == null || !due.isBefore(from)) && (before == null || due.isBefore(before));
  }
}
