package io.gongkai.calendar;

import static org.assertj.core.api.Assertions.assertThat;

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

class WorkingTermProperties {
  private static final LocalDate FIRST = LocalDate.of(2019, 1, 1);
  private final WorkingDays calendar = WorkingDays.latest();

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.integers().between(0, 2900).map(FIRST::plusDays);
  }

  @Provide
  Arbitrary<List<Suspension>> pauses() {
    return Combinators.combine(days(), Arbitraries.integers().between(0, 40))
        .as((from, length) -> new Suspension(from, from.plusDays(length)))
        .list()
        .ofMaxSize(6);
  }

  @Property(tries = 300)
  void a_term_ends_on_a_day_that_counts(
      @ForAll("days") LocalDate day0,
      @ForAll @IntRange(min = 1, max = 60) int n,
      @ForAll("pauses") List<Suspension> pauses) {
    Suspensions union = Suspensions.of(pauses);
    WorkingTerm term = calendar.term(day0, n, union);
    assertThat(calendar.isWorked(term.due())).isTrue();
    assertThat(union.covers(term.due())).isFalse();
    assertThat(term.days().getLast().n()).isEqualTo(n);
    assertThat(term.days().stream().filter(DayCount::counted).count()).isEqualTo(n);
  }

  @Property(tries = 300)
  void a_naive_count_agrees(
      @ForAll("days") LocalDate day0,
      @ForAll @IntRange(min = 0, max = 45) int n,
      @ForAll("pauses") List<Suspension> pauses) {
    LocalDate day = day0;
    int counted = 0;
    while (counted < n) {
      day = day.plusDays(1);
      LocalDate today = day;
      if (calendar.isWorked(day) && pauses.stream().noneMatch(p -> p.covers(today))) {
        counted++;
      }
    }
    assertThat(calendar.term(day0, n, Suspensions.of(pauses)).due()).isEqualTo(day);
  }

  @Property(tries = 300)
  void the_order_of_pauses_and_their_repetition_change_nothing(
      @ForAll("days") LocalDate day0,
      @ForAll("pauses") List<Suspension> pauses,
      @ForAll long seed) {
    List<Suspension> shuffled = new ArrayList<>(pauses);
    shuffled.addAll(pauses);
    Collections.shuffle(shuffled, new Random(seed));
    assertThat(calendar.term(day0, 20, Suspensions.of(shuffled)))
        .isEqualTo(calendar.term(day0, 20, Suspensions.of(pauses)));
  }

  @Property(tries = 300)
  void a_union_is_disjoint_and_covers_exactly_the_days_of_its_parts(
      @ForAll("pauses") List<Suspension> pauses, @ForAll("days") LocalDate day) {
    Suspensions union = Suspensions.of(pauses);
    assertThat(union.covers(day)).isEqualTo(pauses.stream().anyMatch(p -> p.covers(day)));
    for (int i = 1; i < union.spans().size(); i++) {
      assertThat(union.spans().get(i).from()).isAfter(union.spans().get(i - 1).to());
    }
  }

  @Property(tries = 300)
  void a_later_start_a_longer_term_and_another_pause_never_end_earlier(
      @ForAll("days") LocalDate day0,
      @ForAll @IntRange(min = 0, max = 30) int n,
      @ForAll @IntRange(min = 0, max = 30) int more,
      @ForAll("pauses") List<Suspension> pauses,
      @ForAll("pauses") List<Suspension> others) {
    LocalDate due = calendar.term(day0, n, Suspensions.of(pauses)).due();
    List<Suspension> all = new ArrayList<>(pauses);
    all.addAll(others);
    assertThat(calendar.term(day0, n + more, Suspensions.of(pauses)).due()).isAfterOrEqualTo(due);
    assertThat(calendar.term(day0.plusDays(more), n, Suspensions.of(pauses)).due())
        .isAfterOrEqualTo(due);
    assertThat(calendar.term(day0, n, Suspensions.of(all)).due()).isAfterOrEqualTo(due);
  }

  @Property(tries = 300)
  void counting_is_the_inverse_of_adding(
      @ForAll("days") LocalDate day0, @ForAll @IntRange(min = 0, max = 60) int n) {
    assertThat(calendar.countBetween(day0, calendar.after(day0, n))).isEqualTo(n);
  }
}
