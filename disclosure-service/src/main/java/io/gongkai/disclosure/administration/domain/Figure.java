package io.gongkai.disclosure.administration.domain;

import io.gongkai.kit.rule.RuleBroken;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** A figure as it was reported for a day. */
public record Figure(FigureFact reported, LocalDate on) {

  /** The figure after its facts. */
  public static Figure fold(LocalDate on, FigureFact fact) {
    return new Figure(fact, on);
  }

  /** A second report under the same number, which is never lawful. */
  public RuleBroken reportedAgain(FigureFact again, LocalDate day) {
    return day.isBefore(on)
        ? RuleBroken.of("before-last-step", Map.of("last", on.toString()))
        : RuleBroken.of(
            "step-not-lawful",
            Map.of("step", FigureKind.of(again).kind(), "state", "reported", "lawful", List.of()));
  }
}
