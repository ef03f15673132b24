package io.gongkai.request.application.domain;

import io.gongkai.kit.rule.RuleBroken;
import io.gongkai.request.application.domain.ApplicationFact.Part;
import java.util.List;
import java.util.Map;

/**
 * One form, several matters: each becomes a case of its own (一事一申请, 国办函〔2020〕109号 art. 4). The
 * split is by items, so the report counts the parts and no more the whole.
 */
public final class Splitting {
  private static final int MOST = 50;

  private Splitting() {}

  /** Splits, as long as nothing was asked of others, charged or answered. */
  public static List<ApplicationFact> split(Moment moment, List<Part> parts) {
    if (parts.size() < 2 || parts.size() > MOST) {
      throw RuleBroken.of("bad-value", Map.of("field", "items"));
    }
    Gate.check(moment, StepKind.SPLIT);
    if (!isWhole(moment.application())) {
      throw Gate.refuse(moment, "step-not-lawful");
    }
    return List.of(new ApplicationFact.Split(parts));
  }

  static boolean isWhole(Application a) {
    return a.consultations().isEmpty() && a.fees().isEmpty() && a.kinship().parent() == null;
  }

  /**
   * What of the whole's history is that of each part too: what moved its clock, who has it in hand,
   * what came with it and what help is needed. Every part keeps the received date.
   */
  public static List<Happened> inherited(List<Happened> history) {
    return history.stream().filter(each -> isInherited(each.fact())).toList();
  }

  private static boolean isInherited(ApplicationFact fact) {
    return switch (fact) {
      case ApplicationFact.AssistanceAsked f -> true;
      case ApplicationFact.Attached f -> !f.answer();
      case ApplicationFact.Received f -> true;
      case ApplicationFact.Assigned f -> true;
      case ApplicationFact.CorrectionRequested f -> true;
      case ApplicationFact.Corrected f -> true;
      case ApplicationFact.ReasonsRequested f -> true;
      case ApplicationFact.ReasonsGiven f -> true;
      case ApplicationFact.ReplyDeferred f -> true;
      case ApplicationFact.TermExtended f -> true;
      default -> false;
    };
  }
}
