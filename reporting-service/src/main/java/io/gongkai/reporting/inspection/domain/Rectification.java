package io.gongkai.reporting.inspection.domain;

import io.gongkai.kit.rule.RuleBroken;
import io.gongkai.reporting.inspection.domain.RectificationFact.RectificationCompleted;
import io.gongkai.reporting.inspection.domain.RectificationFact.RectificationVerified;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A ticket for one finding: completed once, verified once. A source system may keep the two steps
 * under two numbers, so a ticket may begin with its verification.
 */
public record Rectification(
    RectificationFact first, @Nullable LocalDate completed, @Nullable LocalDate verified) {

  private static final String COMPLETED = "rectification.completed";
  private static final String VERIFIED = "rectification.verified";

  /** The ticket as its first fact leaves it. */
  public static Rectification opened(LocalDate on, RectificationFact fact) {
    return new Rectification(fact, null, null).then(on, fact);
  }

  public Rectification then(LocalDate on, RectificationFact fact) {
    return switch (fact) {
      case RectificationCompleted _ -> new Rectification(first, on, verified);
      case RectificationVerified _ -> new Rectification(first, completed, on);
    };
  }

  /** Refuses a further step that is not lawful on this ticket. */
  public void require(RectificationFact next, LocalDate on) {
    boolean sameFinding =
        next.inspection().equals(first.inspection()) && next.finding() == first.finding();
    boolean lawful =
        switch (next) {
          case RectificationCompleted _ -> completed == null && verified == null;
          case RectificationVerified _ -> verified == null;
        };
    if (!sameFinding || !lawful || on.isBefore(last())) {
      throw refusal(next, on);
    }
  }

  /** Refuses to verify what was never completed, under whatever number. */
  public static void requireCompleted(boolean completed) {
    if (!completed) {
      throw Refusal.notLawful(VERIFIED, "open", List.of(COMPLETED));
    }
  }

  private RuleBroken refusal(RectificationFact next, LocalDate on) {
    String step = next instanceof RectificationCompleted ? COMPLETED : VERIFIED;
    List<String> lawful = verified == null ? List.of(VERIFIED) : List.of();
    return Refusal.of(step, on, last(), verified == null ? "completed" : "verified", lawful);
  }

  private LocalDate last() {
    LocalDate done = completed == null ? LocalDate.MIN : completed;
    return verified == null || verified.isBefore(done) ? done : verified;
  }
}
