package io.gongkai.request.application.domain;

import io.gongkai.kit.rule.RuleBroken;
import io.gongkai.request.application.domain.ApplicationFact.Drafted;
import io.gongkai.request.application.domain.ApplicationFact.Replied;
import io.gongkai.request.application.domain.ApplicationFact.Reviewed;
import io.gongkai.request.application.domain.ApplicationFact.Searched;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** From the search to the reply (arts. 36-39). */
public final class Replying {
  private Replying() {}

  /** Puts a search on record. */
  public static List<ApplicationFact> search(Moment moment, String record) {
    Gate.check(moment, StepKind.SEARCH);
    return List.of(new Searched(record));
  }

  /** Drafts a reply; its outcome must be lawful already now. */
  public static List<ApplicationFact> draft(
      Moment moment, String outcome, String text, boolean publicInterestOverride) {
    Gate.check(moment, StepKind.DRAFT);
    checkOutcome(moment, outcome, publicInterestOverride);
    return List.of(new Drafted(outcome, text, publicInterestOverride));
  }

  /** Another officer approves the draft or sends it back. */
  public static List<ApplicationFact> review(Moment moment, boolean approved, String note) {
    Gate.check(moment, StepKind.REVIEW);
    if (!(moment.application().stage() instanceof Stage.InReview review)) {
      throw Gate.refuse(moment, "step-not-lawful");
    }
    if (review.draft().drafter().equals(moment.step().by())) {
      throw Gate.refuse(moment, "four-eyes");
    }
    return List.of(new Reviewed(approved, note));
  }

  /** Issues the approved draft. */
  public static List<ApplicationFact> issue(Moment moment, @Nullable String documentNumber) {
    Gate.check(moment, StepKind.REPLY);
    if (!(moment.application().stage() instanceof Stage.InReview review)
        || !review.draft().approved()) {
      throw Gate.refuse(moment, "review-missing"); // Art. 17
    }
    Draft draft = review.draft();
    return reply(moment, draft.outcome(), documentNumber, draft.publicInterestOverride());
  }

  /** A reply of which a source system attests search and review. */
  public static List<ApplicationFact> attested(
      Moment moment,
      String outcome,
      @Nullable String documentNumber,
      boolean publicInterestOverride) {
    if (moment.rules().outcome(outcome).closing()) {
      throw RuleBroken.of("bad-value", Map.of("field", "outcome"));
    }
    Gate.check(moment, StepKind.REPLY);
    return reply(moment, outcome, documentNumber, publicInterestOverride);
  }

  private static List<ApplicationFact> reply(
      Moment moment, String outcome, @Nullable String number, boolean override) {
    if (!moment.openConsultations().isEmpty()) {
      throw Gate.refuse(moment, "consultation-open");
    }
    checkOutcome(moment, outcome, override);
    Application application = moment.application();
    boolean first = application.decisions().isEmpty();
    int round = application.decisions().size() + 1;
    return List.of(new Replied(outcome, number, override, first && moment.isOverdue(), round));
  }

  private static void checkOutcome(Moment moment, String outcome, boolean override) {
    OutcomeRule rule = moment.rules().outcome(outcome);
    if (rule.closing()) {
      throw RuleBroken.of("bad-value", Map.of("field", "outcome"));
    }
    // From AWAITING_REASONS only the refusal for want of reasons leads on (art. 35).
    boolean waiting = moment.stage() instanceof Stage.AwaitingReasons;
    if (waiting && !rule.requires().contains(Requirement.REASONS_ASKED)) {
      throw Gate.refuse(moment, "step-not-lawful");
    }
    Requirements.check(moment, rule, override);
  }
}
