package io.gongkai.request.calendar;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A notice of the State Council as an operator brings it: the whole of a year, also where it amends
 * an earlier notice.
 *
 * @param knownFrom the day it was published
 * @param number its number (文号)
 * @param address where it can be read
 * @param off every day off, weekends inside a holiday included
 * @param worked Saturdays and Sundays to be worked
 */
public record Notice(
    int year,
    LocalDate knownFrom,
    String number,
    @Nullable String address,
    List<Day> off,
    List<Day> worked) {

  /** A day with the Chinese name of the holiday it belongs to or makes up for. */
  public record Day(LocalDate date, String name) {}

  public Notice {
    off = List.copyOf(off);
    worked = List.copyOf(worked);
  }
}
