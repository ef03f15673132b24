package io.gongkai.disclosure.interpretation.domain;

import io.gongkai.disclosure.interpretation.domain.InterpretationFact.InterpretationPublished;
import io.gongkai.kit.rule.RuleBroken;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** An interpretation as it was published on a day. */
public record Interpretation(InterpretationPublished published, LocalDate since) {

  /** The interpretation after its facts. */
  public static Interpretation fold(LocalDate on, InterpretationFact fact) {
    return switch (fact) {
      case InterpretationPublished published -> new Interpretation(published, on);
    };
  }

  /** A second publication of the same interpretation, which is never lawful. */
  public RuleBroken publishedAgain(LocalDate on) {
    return on.isBefore(since)
        ? RuleBroken.of("before-last-step", Map.of("last", since.toString()))
        : RuleBroken.of(
            "step-not-lawful",
            Map.of("step", "interpretation.published", "state", "published", "lawful", List.of()));
  }
}
