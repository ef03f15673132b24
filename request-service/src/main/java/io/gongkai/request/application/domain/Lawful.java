package io.gongkai.request.application.domain;

import java.util.Arrays;
import java.util.List;

/** What may be done at a moment: the row of the state table less what its limits forbid today. */
public final class Lawful {
  private Lawful() {}

  /** The lawful steps, in the order of a case's life. */
  public static List<StepKind> now(Moment moment) {
    return Arrays.stream(StepKind.values()).filter(kind -> isLawful(moment, kind)).toList();
  }

  private static boolean isLawful(Moment moment, StepKind kind) {
    Stage stage = moment.stage();
    boolean listed =
        stage.isOpen() ? StateTable.lists(stage, kind) : StateTable.listsWhenClosed(moment, kind);
    boolean carried = !moment.step().attested() || kind.carried();
    return listed && carried && isTimely(moment, stage, kind);
  }

  private static boolean isTimely(Moment m, Stage stage, StepKind kind) {
    Asked asked = m.application().asked();
    return switch (kind) {
      case REQUEST_CORRECTION ->
          !asked.correction() && !m.today().isAfter(m.correctionNoticeLimit());
      case CORRECT -> stage instanceof Stage.AwaitingCorrection || asked.outstanding();
      case ANSWER_THIRD_PARTY -> isAwaited(m, true);
      case ANSWER_AGENCY -> isAwaited(m, false);
      case DEFER -> asked.deferrable();
      case EXTEND -> !m.isOverdue() && Extension.left(m) > 0;
      case NOTICE_FEE -> m.rules().fees() != null && !m.isOverdue();
      case ABANDON_CORRECTION, ABANDON_FEE -> !Closing.isTooEarly(m, kind);
      case RATE -> Rating.isOpen(m.application());
      case REPLY -> m.openConsultations().isEmpty() && (m.step().attested() || isApproved(stage));
      case SPLIT -> Splitting.isWhole(m.application());
      case SUBMIT,
          RECEIVE,
          ASSIGN,
          ATTACH,
          CONSULT_THIRD_PARTY,
          CONSULT_AGENCY,
          REQUEST_REASONS,
          GIVE_REASONS,
          PAY_FEE,
          SEARCH,
          DRAFT,
          REVIEW,
          WITHDRAW,
          CLOSE_OTHERWISE,
          CORRECT_OUTCOME,
          ARCHIVE ->
          true;
    };
  }

  private static boolean isAwaited(Moment m, boolean thirdParty) {
    return m.application().consultations().stream()
        .anyMatch(c -> c.thirdParty() == thirdParty && c.isUnanswered());
  }

  private static boolean isApproved(Stage stage) {
    return stage instanceof Stage.InReview review && review.draft().approved();
  }
}
