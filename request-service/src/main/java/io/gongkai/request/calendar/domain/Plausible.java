package io.gongkai.request.calendar.domain;

import io.gongkai.calendar.DayKind;
import io.gongkai.calendar.Editions;
import io.gongkai.calendar.WorkingDays;
import io.gongkai.kit.rule.RuleBroken;
import io.gongkai.request.calendar.domain.CalendarFact.EditionAnnounced;
import io.gongkai.request.calendar.domain.CalendarFact.NamedDay;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What every notice so far had in common; a slip of the hand must not move the limits of a city.
 */
final class Plausible {
  private static final WorkingDays STATUTE = Editions.of(List.of()).latest();
  private static final int FIRST_YEAR = 2019;
  private static final int LAST_YEAR = 2100;
  private static final int MOST_DAYS = 100;
  private static final int LONGEST = 100;

  private Plausible() {}

  static void check(EditionAnnounced notice, LocalDate today) {
    require(notice.year() >= FIRST_YEAR && notice.year() <= LAST_YEAR, "bad-value", "year");
    require(isText(notice.number()), "bad-value", "number");
    require(notice.notice() == null || isAddress(notice.notice()), "bad-value", "address");
    boolean known =
        !notice.known().isAfter(today)
            && notice.known().getYear() >= notice.year() - 1
            && notice.known().getYear() <= notice.year();
    require(known, "bad-date", "knownFrom");
    require(!notice.off().isEmpty() && notice.off().size() <= MOST_DAYS, "bad-value", "off");
    require(notice.worked().size() <= MOST_DAYS, "bad-value", "worked");
    Set<LocalDate> seen = new HashSet<>();
    check(notice, "off", notice.off(), seen);
    check(notice, "worked", notice.worked(), seen);
    checkStatute(notice);
  }

  private static void check(
      EditionAnnounced notice, String list, List<NamedDay> days, Set<LocalDate> seen) {
    for (int i = 0; i < days.size(); i++) {
      NamedDay day = days.get(i);
      String place = list + "." + i;
      require(isOf(notice.year(), day.date()), "bad-date", place + ".date");
      require(seen.add(day.date()), "bad-date", place + ".date");
      require(isText(day.name()), "bad-value", place + ".name");
      // Only a weekend can be made a day of work; every other day is one by itself.
      require(list.equals("off") || isWeekend(day.date()), "bad-date", place + ".date");
    }
  }

  /** Every day off that the statute itself names must be off (放假办法 art. 2). */
  private static void checkStatute(EditionAnnounced notice) {
    Set<LocalDate> off = notice.off().stream().map(NamedDay::date).collect(Collectors.toSet());
    LocalDate first = LocalDate.of(notice.year(), 1, 1);
    boolean complete =
        first
            .datesUntil(first.plusYears(1))
            .filter(day -> STATUTE.statusOf(day).kind() == DayKind.HOLIDAY)
            .allMatch(off::contains);
    require(complete, "bad-value", "off");
  }

  /** A notice may reach into the December before its year, as those of 2019 and 2023 do. */
  private static boolean isOf(int year, LocalDate day) {
    return day.getYear() == year || (day.getYear() == year - 1 && day.getMonth() == Month.DECEMBER);
  }

  private static boolean isWeekend(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
  }

  private static boolean isText(String text) {
    return !text.isBlank() && text.length() <= LONGEST;
  }

  private static boolean isAddress(String text) {
    return text.length() <= 3 * LONGEST && text.matches("https?://[\\x21-\\x7e]+");
  }

  private static void require(boolean holds, String code, String field) {
    if (!holds) {
      throw RuleBroken.of(code, Map.of("field", field));
    }
  }
}
