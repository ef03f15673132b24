package io.gongkai.request.application.domain;

import io.gongkai.kit.rule.RuleBroken;
import io.gongkai.request.application.domain.ApplicationFact.Archived;
import io.gongkai.request.application.domain.ApplicationFact.Closed;
import io.gongkai.request.application.domain.ApplicationFact.OutcomeCorrected;
import java.util.List;
import java.util.Map;

/** Endings without a reply, and what may follow an ending. */
public final class Closing {
  private Closing() {}

  /** Closes with one of the closing outcomes. */
  public static List<ApplicationFact> close(Moment moment, String outcome) {
    StepKind kind =
        switch (outcome) {
          case "WITHDRAWN" -> StepKind.WITHDRAW;
          case "ABANDONED_CORRECTION" -> StepKind.ABANDON_CORRECTION;
          case "ABANDONED_FEE" -> StepKind.ABANDON_FEE;
          case "OTHER_CLOSED" -> StepKind.CLOSE_OTHERWISE;
          default -> throw RuleBroken.of("bad-value", Map.of("field", "outcome"));
        };
    Gate.check(moment, kind);
    if (isTooEarly(moment, kind)) {
      throw Gate.refuse(moment, "abandonment-too-early");
    }
    return List.of(new Closed(outcome));
  }

  /** A limit includes its last day: abandonment is lawful from the day after it. */
  static boolean isTooEarly(Moment moment, StepKind kind) {
    if (kind == StepKind.ABANDON_CORRECTION
        && moment.stage() instanceof Stage.AwaitingCorrection awaiting) {
      return !moment.today().isAfter(awaiting.deadline());
    }
    return kind == StepKind.ABANDON_FEE
        && moment.stage() instanceof Stage.AwaitingPayment awaiting
        && !moment.today().isAfter(moment.paymentLimit(awaiting.noticed()));
  }

  /** The registered outcome was wrong; the history keeps both. Any outcome may take its place. */
  public static List<ApplicationFact> correctOutcome(Moment moment, String outcome, String reason) {
    moment.rules().outcome(outcome);
    Gate.check(moment, StepKind.CORRECT_OUTCOME);
    return List.of(new OutcomeCorrected(outcome, reason));
  }

  /** The file is complete (art. 45). */
  public static List<ApplicationFact> archive(Moment moment) {
    Gate.check(moment, StepKind.ARCHIVE);
    return List.of(new Archived());
  }
}
