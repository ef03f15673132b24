package io.gongkai.request.application.domain;

import io.gongkai.calendar.WorkingDays;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * With how many working days left a case turns amber and red. The law names no figure: they are
 * settings of the office.
 *
 * @param amber at most so many working days left, more than {@code red}
 * @param red at most so many working days left, 0 = the last day itself
 */
public record Urgency(int amber, int red) {

  /** Due days from {@code from} on and before {@code before}; null = without end. */
  public record Span(@Nullable LocalDate from, @Nullable LocalDate before) {}

  public Urgency {
    if (red < 0 || amber <= red) {
      throw new IllegalArgumentException("amber comes before red: " + amber + ", " + red);
    }
  }

  /** The level of a case that is due on this day; null = no day is counted. */
  public Level of(@Nullable LocalDate due, LocalDate today, WorkingDays calendar) {
    if (due == null) {
      return Level.NONE;
    }
    for (Level level : new Level[] {Level.OVERDUE, Level.RED, Level.AMBER}) {
      LocalDate before = span(level, today, calendar).before();
      if (before != null && due.isBefore(before)) {
        return level;
      }
    }
    return Level.GREEN;
  }

  /**
   * The due days of a level, so that a list can be narrowed without a level being stored; not for
   * NONE.
   */
  public Span span(Level level, LocalDate today, WorkingDays calendar) {
    LocalDate afterRed = calendar.after(today, red + 1);
    LocalDate afterAmber = calendar.after(today, amber + 1);
    return switch (level) {
      case OVERDUE -> new Span(null, today);
      case RED -> new Span(today, afterRed);
      case AMBER -> new Span(afterRed, afterAmber);
      case GREEN -> new Span(afterAmber, null);
      case NONE -> throw new IllegalArgumentException("no day is counted");
    };
  }

  /** Working days after {@code today} up to the due day; below zero once it is over. */
  public static int left(LocalDate due, LocalDate today, WorkingDays calendar) {
    return due.isBefore(today)
        ? -calendar.countBetween(due, today)
        : calendar.countBetween(today, due);
  }
}
