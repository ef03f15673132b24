package io.gongkai.request.application.domain;

import static io.gongkai.request.application.domain.StepKind.*;

import java.util.Set;

/** The state table of regulation §9: which step stands in which row. */
final class StateTable {
  private static final Set<StepKind> REDECISION =
      Set.of(
          CONSULT_THIRD_PARTY,
          ANSWER_THIRD_PARTY,
          CONSULT_AGENCY,
          ANSWER_AGENCY,
          ATTACH,
          SEARCH,
          DRAFT,
          REPLY);

  private StateTable() {}

  static boolean lists(Stage stage, StepKind kind) {
    return row(stage).contains(kind);
  }

  /** Steps of a case that is answered or closed, also of one to be answered anew. */
  static boolean listsWhenClosed(Moment moment, StepKind kind) {
    boolean early = kind == ARCHIVE && moment.application().outstanding().isPresent();
    return (lists(moment.stage(), kind) && !early)
        || (moment.reopened() && REDECISION.contains(kind));
  }

  private static Set<StepKind> row(Stage stage) {
    return switch (stage) {
      case Stage.Submitted s -> Set.of(RECEIVE, ATTACH, WITHDRAW);
      case Stage.Registered r ->
          Set.of(
              ASSIGN,
              REQUEST_CORRECTION,
              CORRECT,
              ATTACH,
              SEARCH,
              SPLIT,
              WITHDRAW,
              CLOSE_OTHERWISE);
      case Stage.InProcess p ->
          Set.of(
              ASSIGN,
              REQUEST_CORRECTION,
              CORRECT,
              ATTACH,
              CONSULT_THIRD_PARTY,
              ANSWER_THIRD_PARTY,
              CONSULT_AGENCY,
              ANSWER_AGENCY,
              REQUEST_REASONS,
              DEFER,
              EXTEND,
              NOTICE_FEE,
              SEARCH,
              SPLIT,
              DRAFT,
              REPLY,
              WITHDRAW,
              CLOSE_OTHERWISE);
      case Stage.Consulting c ->
          Set.of(
              ASSIGN,
              CORRECT,
              ATTACH,
              CONSULT_THIRD_PARTY,
              ANSWER_THIRD_PARTY,
              CONSULT_AGENCY,
              ANSWER_AGENCY,
              DEFER,
              EXTEND,
              SEARCH,
              WITHDRAW,
              CLOSE_OTHERWISE);
      case Stage.AwaitingCorrection c -> Set.of(CORRECT, ATTACH, ABANDON_CORRECTION, WITHDRAW);
      case Stage.AwaitingReasons r ->
          Set.of(GIVE_REASONS, ATTACH, SEARCH, DRAFT, REPLY, WITHDRAW, CLOSE_OTHERWISE);
      case Stage.AwaitingPayment p -> Set.of(PAY_FEE, ATTACH, ABANDON_FEE, WITHDRAW);
      case Stage.InReview r ->
          r.before().isOpen()
              ? Set.of(REVIEW, REPLY, ATTACH, ANSWER_THIRD_PARTY, ANSWER_AGENCY, SEARCH, WITHDRAW)
              : Set.of(REVIEW, REPLY, ATTACH, ANSWER_THIRD_PARTY, ANSWER_AGENCY, SEARCH);
      case Stage.Replied r -> Set.of(RATE, CORRECT_OUTCOME, ARCHIVE);
      case Stage.Closed c -> Set.of(CORRECT_OUTCOME, ARCHIVE);
      case Stage.Split s -> Set.of(ARCHIVE);
      case Stage.Archived a -> Set.of(RATE, CORRECT_OUTCOME);
    };
  }
}
