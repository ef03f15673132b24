package io.gongkai.reporting.inspection.domain;

import io.gongkai.kit.rule.RuleBroken;
import io.gongkai.reporting.inspection.domain.RectificationFact.RectificationCompleted;
import io.gongkai.reporting.inspection.domain.RectificationFact.RectificationVerified;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A ticket for one finding: completed once, verified once. A source system may keep the two steps
 * under two numbers, so a ticket may begin with its verification.
 *
 * @param opened the day of its first step
 * @param lastKnown the day the last step became known; orders the history
 */
public record Rectification(
    RectificationFact first,
    LocalDate opened,
    @Nullable LocalDate completed,
    @Nullable LocalDate verified,
    LocalDate lastKnown) {

  private static final String COMPLETED = "rectification.completed";
  private static final String VERIFIED = "rectification.verified";

  /** The ticket as its first fact leaves it. */
  public static Rectification opened(LocalDate on, LocalDate known, RectificationFact fact) {
    return new Rectification(fact, on, null, null, known).then(on, known, fact);
  }

  public Rectification then(LocalDate on, LocalDate known, RectificationFact fact) {
    return switch (fact) {
      case RectificationCompleted _ -> new Rectification(first, opened, on, verified, known);
      case RectificationVerified _ -> new Rectification(first, opened, completed, on, known);
    };
  }

  /** Refuses a further step that is not lawful on this ticket. */
  public void require(RectificationFact next, LocalDate on, LocalDate known) {
    boolean sameFinding =
        next.inspection().equals(first.inspection()) && next.finding() == first.finding();
    boolean lawful =
        switch (next) {
          case RectificationCompleted _ -> completed == null && verified == null;
          case RectificationVerified _ -> verified == null;
        };
    if (!sameFinding || !lawful || isBeforeLast(on, known)) {
      throw refusal(next, on, known);
    }
  }

  /** Refuses to verify what was never completed, under whatever number. */
  public static void requireCompleted(boolean completed) {
    if (!completed) {
      throw Refusal.notLawful(VERIFIED, "open", List.of(COMPLETED));
    }
  }

  private RuleBroken refusal(RectificationFact next, LocalDate on, LocalDate known) {
    String step = next instanceof RectificationCompleted ? COMPLETED : VERIFIED;
    List<String> lawful = verified == null ? List.of(VERIFIED) : List.of();
    return isBeforeLast(on, known)
        ? RuleBroken.of("before-last-step", Map.of("last", lastKnown.toString()))
        : Refusal.notLawful(step, verified == null ? "completed" : "verified", lawful);
  }

  private boolean isBeforeLast(LocalDate on, LocalDate known) {
    return known.isBefore(lastKnown) || on.isBefore(opened);
  }
}
