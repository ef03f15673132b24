package io.gongkai.request.application.domain;

import io.gongkai.calendar.Suspension;
import io.gongkai.calendar.Suspensions;
import io.gongkai.calendar.WorkingDays;
import io.gongkai.calendar.WorkingTerm;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The period for the reply as the facts make it. It holds days and counts, never a due date: that
 * follows from the calendar one knows.
 *
 * @param day0 the day before the count begins
 * @param extended working days added since the last reset
 * @param extendedInTotal working days ever added (art. 33(2): at most 20)
 * @param consultations those sent out since the last reset
 * @param deferredUntil art. 35; a reset drops it
 * @param running false while a correction or a payment is awaited, and of a form that was split
 * @param resets periods that count for nothing
 */
public record StatutoryClock(
    LocalDate day0,
    int extended,
    int extendedInTotal,
    List<Consultation> consultations,
    @Nullable LocalDate deferredUntil,
    boolean running,
    List<Reset> resets) {

  /** The days after {@code from} up to {@code to} lapsed; {@code article} says by what. */
  public record Reset(LocalDate from, LocalDate to, String article) {}

  public StatutoryClock {
    consultations = List.copyOf(consultations);
    resets = List.copyOf(resets);
  }

  static StatutoryClock startingAfter(LocalDate received) {
    return new StatutoryClock(received, 0, 0, List.of(), null, true, List.of());
  }

  /** The union of the times in which opinions were awaited (art. 33(3)). */
  public Suspensions pauses(WorkingDays calendar, Limits limits) {
    List<Suspension> each =
        consultations.stream().map(c -> c.suspension(calendar, limits)).toList();
    return Suspensions.of(each);
  }

  /** The period with every day explained; a deferral is not part of it. */
  public WorkingTerm term(WorkingDays calendar, Limits limits) {
    return calendar.term(day0, limits.reply() + extended, pauses(calendar, limits));
  }

  /** The last day for the reply, null while the clock stands still. */
  public @Nullable LocalDate due(WorkingDays calendar, Limits limits) {
    if (!running) {
      return null;
    }
    LocalDate counted = term(calendar, limits).due();
    return deferredUntil != null && deferredUntil.isAfter(counted) ? deferredUntil : counted;
  }

  StatutoryClock extendedBy(int days) {
    return new StatutoryClock(
        day0,
        extended + days,
        extendedInTotal + days,
        consultations,
        deferredUntil,
        running,
        resets);
  }

  StatutoryClock deferredUntil(LocalDate until) {
    return new StatutoryClock(
        day0, extended, extendedInTotal, consultations, until, running, resets);
  }

  StatutoryClock stopped() {
    return new StatutoryClock(
        day0, extended, extendedInTotal, consultations, deferredUntil, false, resets);
  }

  StatutoryClock consulting(List<Consultation> since) {
    return new StatutoryClock(
        day0, extended, extendedInTotal, since, deferredUntil, running, resets);
  }

  StatutoryClock resetOn(LocalDate day, String article) {
    List<Reset> more = new ArrayList<>(resets);
    more.add(new Reset(day0, day, article));
    return new StatutoryClock(day, 0, extendedInTotal, List.of(), null, true, more);
  }
}
