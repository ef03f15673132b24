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
