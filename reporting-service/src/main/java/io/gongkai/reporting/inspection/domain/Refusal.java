package io.gongkai.reporting.inspection.domain;

import io.gongkai.kit.rule.RuleBroken;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Why a step is not lawful now. */
final class Refusal {

  private Refusal() {}

  /** The day is checked before the state. */
  static RuleBroken of(
      String step, LocalDate on, LocalDate last, String state, List<String> lawful) {
    return on.isBefore(last)
        ? RuleBroken.of("before-last-step", Map.of("last", last.toString()))
        : notLawful(step, state, lawful);
  }

  static RuleBroken notLawful(String step, String state, List<String> lawful) {
    return RuleBroken.of("step-not-lawful", Map.of("step", step, "state", state, "lawful", lawful));
  }
}
