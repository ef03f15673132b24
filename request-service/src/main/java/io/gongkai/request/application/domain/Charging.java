package io.gongkai.request.application.domain;

import io.gongkai.kit.rule.RuleBroken;
import io.gongkai.request.application.domain.ApplicationFact.FeeNoticed;
import io.gongkai.request.application.domain.ApplicationFact.FeePaid;
import java.util.List;
import java.util.Map;

/** The processing fee (art. 42; 国办函〔2020〕109号). */
public final class Charging {
  private Charging() {}

  /**
   * Notices a fee within the processing period. Where none is owed, the clock is not to be stopped;
   * what another system noticed is recorded as it was.
   *
   * @param before items of the same applicant in the month before these; 0 for pages
   */
  public static List<ApplicationFact> notice(
      Moment moment, FeeBasis basis, int quantity, int before) {
    if (quantity < 1 || before < 0) {
      throw RuleBroken.of("bad-value", Map.of("field", "quantity"));
    }
    Gate.check(moment, StepKind.NOTICE_FEE);
    if (moment.rules().fees() == null) {
      throw Gate.refuse(moment, "no-fee-before-2021");
    }
    boolean otherBasis =
        moment.application().fees().stream().anyMatch(f -> f.basis() != basis); // 109号 art. 3
    if (moment.isOverdue() || otherBasis) {
      throw Gate.refuse(moment, "step-not-lawful");
    }
    long amount = moment.rules().ladder(basis).amount(before, quantity);
    if (amount == 0 && !moment.step().attested()) { // 109号: free up to there, nothing to pay
      throw Gate.refuse(moment, "no-fee-due");
    }
    return List.of(new FeeNoticed(basis, quantity, before, amount));
  }

  /** A payment; another amount or a late one is recorded and marked. */
  public static List<ApplicationFact> pay(Moment moment, long amount) {
    Gate.check(moment, StepKind.PAY_FEE);
    if (!(moment.stage() instanceof Stage.AwaitingPayment awaiting)) {
      throw Gate.refuse(moment, "step-not-lawful");
    }
    boolean late = moment.today().isAfter(moment.paymentLimit(awaiting.noticed()));
    return List.of(new FeePaid(amount, amount == awaiting.amount(), late));
  }
}
