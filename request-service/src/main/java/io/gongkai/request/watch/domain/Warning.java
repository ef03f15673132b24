package io.gongkai.request.watch.domain;

import io.gongkai.kit.rule.RuleBroken;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A warning of one case and one level.
 *
 * @param begun the newest attempt
 * @param attempts how often sending began
 * @param reason why it was not sent, null elsewhere
 */
public record Warning(
    WarningFact.Begun begun, WarningState state, int attempts, @Nullable String reason) {
  /** After so many attempts that certainly failed, people have to look. */
  public static final int ATTEMPTS = 5;

  /** The warning that these facts make; the first one is a beginning. */
  public static Warning fold(List<WarningFact> facts) {
    if (!(facts.getFirst() instanceof WarningFact.Begun first)) {
      throw new IllegalArgumentException("a warning begins with its sending");
    }
    Warning warning = new Warning(first, WarningState.STARTED, 1, null);
    for (WarningFact fact : facts.subList(1, facts.size())) {
      warning = warning.after(fact);
    }
    return warning;
  }

  private Warning after(WarningFact fact) {
    return switch (fact) {
      case WarningFact.Begun b -> new Warning(b, WarningState.STARTED, attempts + 1, null);
      case WarningFact.Sent s -> in(WarningState.DONE, null);
      case WarningFact.NotSent n ->
          in(attempts < ATTEMPTS ? WarningState.WAITING : WarningState.FAILED, n.reason());
      case WarningFact.Unheard u -> in(WarningState.UNKNOWN, null);
      case WarningFact.Settled s ->
          s.sent()
              ? in(WarningState.DONE, null)
              : new Warning(begun, WarningState.WAITING, 0, "settled");
    };
  }

  private Warning in(WarningState next, @Nullable String why) {
    return new Warning(begun, next, attempts, why);
  }

  /** Another attempt: only of what certainly did not leave; otherwise nothing happens. */
  public List<WarningFact> again(WarningFact.Begun now) {
    return state == WarningState.WAITING ? List.of(now) : List.of();
  }

  /** What came of a sending; too late for one that was given up meanwhile. */
  public List<WarningFact> ended(WarningFact how) {
    return state == WarningState.STARTED ? List.of(how) : List.of();
  }

  /** An officer found out; only where nobody knew, or where all attempts failed. */
  public List<WarningFact> settle(boolean sent) {
    if (state != WarningState.UNKNOWN && state != WarningState.FAILED) {
      throw RuleBroken.of("step-not-lawful", Map.of("state", state.name(), "lawful", List.of()));
    }
    return List.of(new WarningFact.Settled(sent));
  }
}
