package io.gongkai.request.remedy.domain;

import io.gongkai.calendar.CalendarTerm;
import io.gongkai.calendar.WorkingDays;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What the applicant may file, and until when without being late.
 *
 * @param since the act or the end of the silence that is complained of, or the reconsideration
 * @param nominal the last day before it moves over days off
 * @param until the last day, to 24:00
 * @param provisional a year on the way has no notice yet
 */
public record RemedyOption(
    RemedyType type,
    LocalDate since,
    LocalDate nominal,
    LocalDate until,
    boolean provisional,
    String article) {

  /**
   * The ways that are open on {@code today}; none while nothing can be complained of. What was
   * filed against the act closes ways; a new act opens them again.
   */
  public static List<RemedyOption> of(
      AttackedCase attacked, List<Remedy> others, LocalDate today, WorkingDays calendar) {
    if (!attacked.hasGrievance(today)) {
      return List.of();
    }
    LocalDate since = attacked.grievance(today);
    LocalDate act = attacked.latest(today).map(Act::on).orElse(since);
    List<RemedyOption> options = new ArrayList<>();
    options.add(option(RemedyType.RECONSIDERATION, since, calendar));
    if (attacked.latest(today).filter(Act::reconsiderationFirst).isEmpty()) {
      options.add(option(RemedyType.LITIGATION_DIRECT, since, calendar));
    }
    Remedy.lastReconsideration(others, act, today)
        .map(over -> option(RemedyType.LITIGATION_AFTER_RECONSIDERATION, over, calendar))
        .ifPresent(options::add);
    List<Remedy> filed = others.stream().filter(other -> other.isAgainst(act, today)).toList();
    options.removeIf(option -> filed.stream().anyMatch(one -> one.closes(option.type())));
    return options;
  }

  private static RemedyOption option(RemedyType type, LocalDate since, WorkingDays calendar) {
    CalendarTerm term = type.term(since, calendar);
    return new RemedyOption(
        type, since, term.nominal(), term.due(), term.provisional(), type.article());
  }
}
