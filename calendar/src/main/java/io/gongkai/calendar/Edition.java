package io.gongkai.calendar;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One State Council notice for a year, as it stood from the day it became known until the next one.
 *
 * @param off days off with the name of their holiday; may reach into the year before
 * @param worked Saturdays and Sundays to be worked, with the holiday they make up for
 * @param notice address of the notice, where one is recorded
 * @param number number of the notice (文号), where one is recorded
 */
public record Edition(
    int year,
    LocalDate known,
    Map<LocalDate, String> off,
    Map<LocalDate, String> worked,
    @Nullable String notice,
    @Nullable String number) {
  public Edition {
    off = Map.copyOf(off);
    worked = Map.copyOf(worked);
  }
}
