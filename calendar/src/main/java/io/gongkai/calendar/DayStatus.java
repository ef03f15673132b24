package io.gongkai.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What one day is.
 *
 * @param name the holiday that the day belongs to, in Chinese; absent on ordinary days
 * @param provisional no notice for the year of this day is known: only the statutory days are off
 */
public record DayStatus(LocalDate date, DayKind kind, @Nullable String name, boolean provisional) {

  /** Whether offices work on this day. */
  public boolean worked() {
    return kind.worked();
  }
}
