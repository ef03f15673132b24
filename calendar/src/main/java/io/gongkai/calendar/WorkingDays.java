package io.gongkai.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The calendar as known at some moment: which days are worked, and terms counted on them. */
public final class WorkingDays {
  private static final WorkingDays STATUTE = of(List.of());

  private final Map<LocalDate, DayStatus> named;
  private final Set<Integer> announced;

  private WorkingDays(Map<LocalDate, DayStatus> named, Set<Integer> announced) {
    this.named = Map.copyOf(named);
    this.announced = Set.copyOf(announced);
  }

  static WorkingDays of(Collection<Edition> editions) {
    Map<LocalDate, DayStatus> named = new HashMap<>();
    for (Edition e : editions) {
      e.off().forEach((d, n) -> named.put(d, new DayStatus(d, DayKind.HOLIDAY, n, false)));
      e.worked().forEach((d, n) -> named.put(d, new DayStatus(d, DayKind.MAKE_UP, n, false)));
    }
    return new WorkingDays(named, editions.stream().map(Edition::year).collect(Collectors.toSet()));
  }

  static WorkingDays ofStatuteOnly() {
    return STATUTE;
  }

  /** The shipped calendar as everybody knew it at the end of {@code day}. */
  public static WorkingDays asKnownOn(LocalDate day) {
    return Editions.shipped().asKnownOn(day);
  }

  /** The shipped calendar with all that is known today. */
  public static WorkingDays latest() {
    return Editions.shipped().latest();
  }

  /** What {@code day} is. */
  public DayStatus statusOf(LocalDate day) {
    DayStatus status = named.get(day);
    if (status != null) {
      return status;
    }
    boolean provisional = !announced.contains(day.getYear());
    String statutory = provisional ? Statutory.nameOf(day) : null;
    if (statutory != null) {
      return new DayStatus(day, DayKind.HOLIDAY, statutory, true);
    }
    return new DayStatus(
        day, isWeekend(day) ? DayKind.WEEKEND : DayKind.WORKING, null, provisional);
  }

  /** Whether {@code day} is a working day. */
  public boolean isWorked(LocalDate day) {
    return statusOf(day).worked();
  }

  /** The term of {@code days} working days that begins after {@code day0}, pauses left out. */
  public WorkingTerm term(LocalDate day0, int days, Suspensions pauses) {
    return WorkingTerm.count(this, day0, days, pauses);
  }

  /** The last day of {@code days} working days after {@code day0}. */
  public LocalDate after(LocalDate day0, int days) {
    return term(day0, days, Suspensions.NONE).due();
  }

  /** How many working days lie after {@code day0}, up to and including {@code day}. */
  public int countBetween(LocalDate day0, LocalDate day) {
    return Math.toIntExact(
        day0.plusDays(1)
            .datesUntil(day.isAfter(day0) ? day.plusDays(1) : day0.plusDays(1))
            .filter(this::isWorked)
            .count());
  }

  /** The term of {@code days} calendar days after {@code day0}; a last day off rolls forward. */
  public CalendarTerm calendarDays(LocalDate day0, int days) {
    return CalendarTerm.ending(this, day0, day0.plusDays(days));
  }

  /** The term of {@code months} months after {@code day0}; a last day off rolls forward. */
  public CalendarTerm months(LocalDate day0, int months) {
    return CalendarTerm.ending(this, day0, day0.plusMonths(months));
  }

  private static boolean isWeekend(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
  }
}
