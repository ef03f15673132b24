package io.gongkai.calendar;

/** What a day is to the calendar; only the first two are worked. */
public enum DayKind {
  /** Monday to Friday, not named by a notice. */
  WORKING(true),
  /** A Saturday or Sunday that a notice makes a day of work (调休上班). */
  MAKE_UP(true),
  /** A Saturday or Sunday. */
  WEEKEND(false),
  /** A day off by notice or, where no notice is known yet, by statute. */
  HOLIDAY(false);

  private final boolean worked;

  DayKind(boolean worked) {
    this.worked = worked;
  }

  /** Whether offices work on such a day. */
  public boolean worked() {
    return worked;
  }
}
