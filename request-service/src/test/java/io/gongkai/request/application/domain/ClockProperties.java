package io.gongkai.request.application.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.kit.rule.RuleBroken;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class ClockProperties {
  private static final LocalDate RECEIVED = LocalDate.of(2025, 3, 3);

  @Provide
  Arbitrary<List<SimulatedEvent>> events() {
    return Combinators.combine(
            Arbitraries.of(SimulatedEvent.Type.values()),
            Arbitraries.integers().between(0, 60),
            Arbitraries.integers().between(0, 5),
            Arbitraries.integers().between(1, 20))
        .as(
            (type, day, later, days) ->
                new SimulatedEvent(
                    type,
                    RECEIVED.plusDays(day),
                    RECEIVED.plusDays(day + later),
                    days,
                    RECEIVED.plusDays(day + 10L * later)))
        .list()
        .ofMaxSize(6);
  }

  @Property(tries = 400)
  void the_order_in_which_things_are_told_does_not_matter(
      @ForAll("events") List<SimulatedEvent> events, @ForAll long seed) {
    List<SimulatedEvent> shuffled = new ArrayList<>(events);
    Collections.shuffle(shuffled, new Random(seed));
    assertThat(told(shuffled)).isEqualTo(told(events));
  }

  @Property(tries = 400)
  void what_is_told_lawfully_never_extends_beyond_twenty_days_in_total(
      @ForAll("events") List<SimulatedEvent> events) {
    Application application = run(events);
    if (application != null && application.clock() != null) {
      assertThat(application.clock().extendedInTotal()).isBetween(0, 20);
      assertThat(application.clock().extended())
          .isLessThanOrEqualTo(application.clock().extendedInTotal());
    }
  }

  @Property(tries = 400)
  void a_due_day_counts_as_many_working_days_as_the_period_has(
      @ForAll("events") List<SimulatedEvent> events) {
    Application application = run(events);
    if (application == null) {
      return;
    }
    ClockReading reading =
        ClockReading.under(application, AppliedCase.LAW.calendar(), AppliedCase.LAW);
    StatutoryClock clock = application.clock();
    if (clock != null && clock.running()) {
      assertThat(reading.why().days().stream().filter(ClockDay::counted))
          .hasSize(20 + clock.extended());
      assertThat(reading.why().days().getLast().date()).isEqualTo(reading.why().due());
      assertThat(reading.why().segments().stream().mapToInt(ClockSegment::workingDays).sum())
          .isGreaterThanOrEqualTo(20 + clock.extended());
    } else {
      assertThat(reading.why().due()).isNull();
    }
  }

  @Property(tries = 400)
  void the_days_listed_are_those_of_the_segments_up_to_the_due_day(
      @ForAll("events") List<SimulatedEvent> events) {
    Application application = run(events);
    if (application == null) {
      return;
    }
    ClockExplanation why =
        ClockReading.under(application, AppliedCase.LAW.calendar(), AppliedCase.LAW).why();
    List<LocalDate> ofSegments =
        why.segments().stream().flatMap(s -> s.from().datesUntil(s.to().plusDays(1))).toList();
    assertThat(ofSegments).isEqualTo(why.days().stream().map(ClockDay::date).toList());
    for (int i = 1; i < ofSegments.size(); i++) {
      assertThat(ofSegments.get(i)).isEqualTo(ofSegments.get(i - 1).plusDays(1));
    }
    if (why.due() != null) {
      assertThat(ofSegments.getLast()).isEqualTo(why.due());
    }
    for (ClockSegment segment : why.segments()) {
      if (segment.effect() != ClockSegment.Effect.RESET && !isDeferral(segment)) {
        assertThat(segment.workingDays())
            .isEqualTo((int) why.days().stream().filter(d -> counts(d, segment)).count());
      }
    }
  }

  /** Consultations of several organs and parties, any of which may lie inside or beside another. */
  @Provide
  Arbitrary<List<Consultation>> consultations() {
    return Combinators.combine(
            Arbitraries.of(true, false),
            Arbitraries.integers().between(0, 30),
            Arbitraries.integers().between(0, 8),
            Arbitraries.integers().between(-1, 40))
        .as(
            (third, sent, travelled, answered) ->
                new Consultation(
                    third,
                    sent + "/" + travelled + "/" + answered,
                    RECEIVED.plusDays(sent),
                    RECEIVED.plusDays(sent + travelled),
                    answered < 0 ? null : Answer.AGREES,
                    answered < 0 ? null : RECEIVED.plusDays(sent + Math.max(travelled, answered))))
        .list()
        .ofMaxSize(5);
  }

  @Property(tries = 600)
  void a_day_on_which_any_opinion_is_awaited_is_left_out_once_however_many_are_awaited(
      @ForAll("consultations") List<Consultation> consultations) {
    Limits limits = AppliedCase.LAW.rulebook(RECEIVED).limits();
    var calendar = AppliedCase.LAW.calendar();
    LocalDate day = RECEIVED;
    for (int counted = 0; counted < limits.reply(); ) {
      day = day.plusDays(1);
      if (calendar.isWorked(day) && !isAwaited(consultations, day, limits)) {
        counted++;
      }
    }
    StatutoryClock clock = StatutoryClock.startingAfter(RECEIVED).consulting(consultations);
    assertThat(clock.due(calendar, limits)).isEqualTo(day);
    assertThat(clock.consulting(consultations.reversed()).due(calendar, limits)).isEqualTo(day);
  }

  @Property(tries = 300)
  void opinions_awaited_one_right_after_the_other_pause_like_one(
      @ForAll @IntRange(min = 0, max = 20) int sent,
      @ForAll @IntRange(min = 1, max = 12) int first,
      @ForAll @IntRange(min = 1, max = 12) int second) {
    LocalDate from = RECEIVED.plusDays(sent);
    LocalDate between = from.plusDays(first);
    LocalDate to = between.plusDays(second);
    LocalDate both = due(List.of(answered(from, between), answered(between, to)));
    assertThat(both).isEqualTo(due(List.of(answered(from, to))));
    assertThat(both)
        .isEqualTo(due(List.of(answered(from, to), answered(from.plusDays(1), between))));
  }

  /** Delivered late enough that the limit never ends it before the answer. */
  private static Consultation answered(LocalDate sent, LocalDate on) {
    return new Consultation(true, sent + "/" + on, sent, on, Answer.AGREES, on);
  }

  private static LocalDate due(List<Consultation> consultations) {
    return StatutoryClock.startingAfter(RECEIVED)
        .consulting(consultations)
        .due(AppliedCase.LAW.calendar(), AppliedCase.LAW.rulebook(RECEIVED).limits());
  }

  private static boolean isAwaited(List<Consultation> consultations, LocalDate day, Limits limits) {
    return consultations.stream()
        .anyMatch(
            c -> {
              LocalDate limit = c.limit(AppliedCase.LAW.calendar(), limits);
              LocalDate end =
                  c.answeredOn() != null && c.answeredOn().isBefore(limit) ? c.answeredOn() : limit;
              return day.isAfter(c.sent()) && !day.isAfter(end);
            });
  }

  private static boolean isDeferral(ClockSegment segment) {
    return segment.article().contains("第三十五条");
  }

  private static boolean counts(ClockDay day, ClockSegment segment) {
    return day.counted()
        && !day.date().isBefore(segment.from())
        && !day.date().isAfter(segment.to());
  }

  private static Object told(List<SimulatedEvent> events) {
    try {
      Application application = simulation(events).run(AppliedCase.LAW);
      return ClockReading.under(application, AppliedCase.LAW.calendar(), AppliedCase.LAW);
    } catch (RuleBroken refused) {
      return refused.code();
    }
  }

  private static Application run(List<SimulatedEvent> events) {
    try {
      return simulation(events).run(AppliedCase.LAW);
    } catch (RuleBroken refused) {
      return null;
    }
  }

  private static ClockSimulation simulation(List<SimulatedEvent> events) {
    return new ClockSimulation(Channel.ONLINE, RECEIVED, RECEIVED, events);
  }
}
