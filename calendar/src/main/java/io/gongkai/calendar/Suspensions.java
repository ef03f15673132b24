package io.gongkai.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** The union of suspensions: disjoint, ordered, without empty ones. Days are never paused twice. */
public record Suspensions(List<Suspension> spans) {
  /** Nothing is suspended. */
  public static final Suspensions NONE = new Suspensions(List.of());

  public Suspensions {
    spans = List.copyOf(spans);
  }

  /** The union of any suspensions, in any order. */
  public static Suspensions of(Collection<Suspension> any) {
    List<Suspension> merged = new ArrayList<>();
    any.stream()
        .filter(s -> s.from().isBefore(s.to()))
        .sorted(Comparator.comparing(Suspension::from))
        .forEach(s -> absorb(merged, s));
    return new Suspensions(merged);
  }

  private static void absorb(List<Suspension> merged, Suspension next) {
    if (merged.isEmpty() || next.from().isAfter(merged.getLast().to())) {
      merged.add(next);
      return;
    }
    Suspension last = merged.removeLast();
    LocalDate to = last.to().isAfter(next.to()) ? last.to() : next.to();
    merged.add(new Suspension(last.from(), to));
  }

  /** Whether {@code day} is suspended by any of them. */
  public boolean covers(LocalDate day) {
    return spans.stream().anyMatch(s -> s.covers(day));
  }
}
