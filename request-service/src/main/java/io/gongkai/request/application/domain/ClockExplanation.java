package io.gongkai.request.application.domain;

import io.gongkai.calendar.DayCount;
import io.gongkai.calendar.Suspensions;
import io.gongkai.calendar.WorkingDays;
import io.gongkai.calendar.WorkingTerm;
import io.gongkai.request.application.domain.ClockSegment.Effect;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why the reply is due when it is due, day by day since the received date.
 *
 * @param due null before receipt, while a correction or a payment is awaited, and once it was split
 * @param provisional a year on the way has no notice yet
 */
public record ClockExplanation(
    @Nullable LocalDate received,
    @Nullable LocalDate due,
    boolean provisional,
    List<ClockSegment> segments,
    List<ClockDay> days) {
  private static final String REPLY = "政府信息公开条例第三十三条第二款";
  private static final String PAUSE = "政府信息公开条例第三十三条第三款";
  private static final String DEFERRAL = "政府信息公开条例第三十五条";

  /** The explanation of an application's clock under one calendar. */
  public static ClockExplanation of(Application application, WorkingDays calendar, Limits limits) {
    StatutoryClock clock = application.clock();
    if (clock == null) {
      return new ClockExplanation(null, null, false, List.of(), List.of());
    }
    List<ClockSegment> segments = new ArrayList<>();
    List<ClockDay> days = new ArrayList<>();
    for (StatutoryClock.Reset reset : clock.resets()) {
      lapse(reset, segments, days);
    }
    if (!clock.running()) {
      return new ClockExplanation(application.received(), null, false, segments, days);
    }
    WorkingTerm term = clock.term(calendar, limits);
    term.days().forEach(d -> add(d, term.pauses(), limits, segments, days));
    boolean provisional = term.provisional() | defer(clock, term, calendar, segments, days);
    return new ClockExplanation(
        application.received(), clock.due(calendar, limits), provisional, segments, days);
  }

  private static void lapse(
      StatutoryClock.Reset reset, List<ClockSegment> segments, List<ClockDay> days) {
    if (!reset.from().isBefore(reset.to())) {
      return;
    }
    LocalDate from = reset.from().plusDays(1);
    segments.add(new ClockSegment(from, reset.to(), Effect.RESET, 0, reset.article()));
    if (!Days.isListable(from, reset.to())) {
      return;
    }
    from.datesUntil(reset.to().plusDays(1))
        .map(d -> new ClockDay(d, false, 0, "RESET", "期限重新计算，此前不计", "the period starts anew"))
        .forEach(days::add);
  }

  private static void add(
      DayCount day,
      Suspensions pauses,
      Limits limits,
      List<ClockSegment> segments,
      List<ClockDay> days) {
    days.add(
        new ClockDay(day.date(), day.counted(), day.n(), day.because().name(), day.zh(), day.en()));
    boolean beyond = day.counted() ? day.n() > limits.reply() : day.n() >= limits.reply();
    Effect running = beyond ? Effect.EXTENDED : Effect.COUNTS;
    Effect effect = pauses.covers(day.date()) ? Effect.SUSPENDED : running;
    int worked = day.counted() ? 1 : 0;
    ClockSegment last = segments.isEmpty() ? null : segments.getLast();
    if (last != null && last.effect() == effect) {
      segments.set(segments.size() - 1, grown(last, day.date(), worked));
      return;
    }
    String article = effect == Effect.SUSPENDED ? PAUSE : REPLY;
    segments.add(new ClockSegment(day.date(), day.date(), effect, worked, article));
  }

  private static boolean defer(
      StatutoryClock clock,
      WorkingTerm term,
      WorkingDays calendar,
      List<ClockSegment> segments,
      List<ClockDay> days) {
    LocalDate until = clock.deferredUntil();
    if (until == null || !until.isAfter(term.due())) {
      return false;
    }
    LocalDate from = term.due().plusDays(1);
    int worked = calendar.countBetween(term.due(), until);
    segments.add(new ClockSegment(from, until, Effect.EXTENDED, worked, DEFERRAL));
    from.datesUntil(until.plusDays(1))
        .map(d -> new ClockDay(d, false, term.length(), "DEFERRED", "延迟答复期间", "deferred"))
        .forEach(days::add);
    return calendar.statusOf(until).provisional();
  }

  private static ClockSegment grown(ClockSegment segment, LocalDate to, int workingDays) {
    return new ClockSegment(
        segment.from(),
        to,
        segment.effect(),
        segment.workingDays() + workingDays,
        segment.article());
  }
}
