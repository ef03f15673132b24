package io.gongkai.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MomentsTest {

  @Test
  void a_day_begins_at_midnight_in_shanghai() {
    assertThat(Moments.instant("2021-01-01")).isEqualTo(Instant.parse("2020-12-31T16:00:00Z"));
    assertThat(Moments.day(Instant.parse("2020-12-31T15:59:59Z")))
        .isEqualTo(LocalDate.of(2020, 12, 31));
    assertThat(Moments.day(Instant.parse("2020-12-31T16:00:00Z")))
        .isEqualTo(LocalDate.of(2021, 1, 1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2020-12-31T24:00:00+08:00",
        "2020-02-30",
        "2021-02-29T10:00:00Z",
        "2020-1-05",
        "2020-03-05T10:00:00",
        "2020-01-01+08:00",
        "9999-12-31T23:59:59-12:00"
      })
  void what_is_no_moment_or_has_no_day_of_four_digits_is_refused(String text) {
    assertThatThrownBy(() -> Moments.instant(text)).isInstanceOf(DateTimeException.class);
  }

  @Test
  void a_second_may_have_any_number_of_decimals() {
    assertThat(Moments.instant("2020-12-31t16:00:00.123456789123z"))
        .isEqualTo(Instant.parse("2020-12-31T16:00:00.123Z"));
  }
}
