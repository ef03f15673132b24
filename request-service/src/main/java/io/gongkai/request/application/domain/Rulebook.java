package io.gongkai.request.application.domain;

import io.gongkai.kit.rule.RuleBroken;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The rules in force from a day on.
 *
 * @param fees price lists, null while no fee existed
 * @param outcomes by code
 */
public record Rulebook(
    LocalDate effective,
    Limits limits,
    @Nullable Map<FeeBasis, FeeLadder> fees,
    Map<String, OutcomeRule> outcomes) {
  public Rulebook {
    outcomes = Map.copyOf(outcomes);
  }

  /** The price list of a basis; {@code no-fee-before-2021} while there is none. */
  public FeeLadder ladder(FeeBasis basis) {
    FeeLadder ladder = fees == null ? null : fees.get(basis);
    if (ladder == null) {
      throw RuleBroken.of("no-fee-before-2021");
    }
    return ladder;
  }

  /** The rule of an outcome; {@code bad-value} if there is none of this code. */
  public OutcomeRule outcome(String code) {
    OutcomeRule rule = outcomes.get(code);
    if (rule == null) {
      throw RuleBroken.of("bad-value", Map.of("field", "outcome"));
    }
    return rule;
  }
}
