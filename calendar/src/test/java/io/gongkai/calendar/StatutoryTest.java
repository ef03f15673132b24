package io.gongkai.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.util.ChineseCalendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class StatutoryTest {
  private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

  static IntStream years() {
    return IntStream.rangeClosed(2014, 2030);
  }

  @ParameterizedTest
  @MethodSource("years")
  void the_moon_festivals_stand_where_the_chinese_calendar_puts_them(int year) {
    // The new moons of 2027-02-06 23:56 and 2030-02-03 00:07 (Beijing) lie within minutes of
    // midnight, closer than ICU computes them; the almanac's day stands in the data.
    int off = year == 2027 ? -1 : year == 2030 ? 1 : 0;
    assertThat(Shipped.FESTIVALS.get(lunar(year, 0, 1).plusDays(off))).isEqualTo("春节");
    assertThat(Shipped.FESTIVALS.get(lunar(year, 4, 5))).isEqualTo("端午节");
    assertThat(Shipped.FESTIVALS.get(lunar(year, 7, 15))).isEqualTo("中秋节");
  }

  @ParameterizedTest
  @MethodSource("years")
  void qingming_follows_the_formula_of_this_century(int year) {
    int short2 = year % 100;
    int day = (int) (short2 * 0.2422 + 4.81) - short2 / 4;
    assertThat(Shipped.FESTIVALS.get(LocalDate.of(year, 4, day))).isEqualTo("清明节");
  }

  @Test
  void nothing_else_is_among_the_festivals() {
    assertThat(Shipped.FESTIVALS).hasSize(17 * 4);
  }

  @ParameterizedTest
  @CsvSource({
    "2018-10-03, false", "2018-05-02, true", "2018-02-15, true", "2018-02-18, false",
    "2027-01-01, false", "2027-02-05, false", "2027-02-08, false", "2027-02-09, true",
    "2027-05-02, false", "2027-05-03, true", "2027-10-01, false", "2027-10-04, true",
    "2031-01-01, false", "2031-01-02, true", "2031-10-03, false"
  })
  void a_year_without_notice_has_only_the_statutory_days_off(LocalDate day, boolean worked) {
    DayStatus status = WorkingDays.latest().statusOf(day);
    assertThat(status.provisional()).isTrue();
    assertThat(status.worked() || status.kind() == DayKind.WEEKEND).isEqualTo(worked);
  }

  private static LocalDate lunar(int year, int month, int day) {
    ChineseCalendar calendar =
        new ChineseCalendar(TimeZone.getTimeZone("Asia/Shanghai"), ULocale.CHINA);
    calendar.clear();
    calendar.set(ChineseCalendar.EXTENDED_YEAR, year);
    calendar.set(ChineseCalendar.MONTH, month);
    calendar.set(ChineseCalendar.IS_LEAP_MONTH, 0);
    calendar.set(ChineseCalendar.DAY_OF_MONTH, day);
    return Instant.ofEpochMilli(calendar.getTimeInMillis()).atZone(SHANGHAI).toLocalDate();
  }
}
