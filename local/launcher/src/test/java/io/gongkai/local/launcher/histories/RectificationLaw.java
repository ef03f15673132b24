package io.gongkai.local.launcher.histories;

import java.util.List;

/**
 * A finding of a recorded inspection is mended and the mending verified, once each, perhaps under a
 * number of its own.
 */
final class RectificationLaw implements Law {

  @Override
  public Verdict judge(Fact next, Docket docket) {
    String inspection = Fact.subject(next.organ(), "inspection", next.text("inspection"));
    List<Fact> inspected = docket.of(inspection);
    if (inspected.isEmpty()) {
      return Verdict.refused("unknown-subject");
    }
    int findings = inspected.getFirst().fields().path("findings").size();
    List<Fact> life = docket.of(next.subject());
    Verdict step = life.isEmpty() ? Verdict.LAWFUL : again(next, life);
    return step.and(Verdict.unless(next.number("finding") < findings, "bad-value"))
        .and(finding(next, docket));
  }

  /** What the finding's other numbers say of this step. */
  private static Verdict finding(Fact next, Docket docket) {
    if (happened(docket, next, next.kind())) {
      return docket.of(next.subject()).isEmpty() ? Verdict.OPEN : Verdict.LAWFUL;
    }
    boolean first = next.is("rectification.completed");
    if (first && happened(docket, next, "rectification.verified")) {
      return Verdict.OPEN;
    }
    return Verdict.unless(
        first || happened(docket, next, "rectification.completed"), "step-not-lawful");
  }

  private static Verdict again(Fact next, List<Fact> life) {
    boolean lawful = life.stream().allMatch(fact -> !fact.is(next.kind()) && same(fact, next));
    boolean verified = life.stream().anyMatch(fact -> fact.is("rectification.verified"));
    return Law.order(next, life)
        .and(Verdict.unless(lawful && !verified, "step-not-lawful", "already-closed"));
  }

  private static boolean happened(Docket docket, Fact next, String kind) {
    return docket
        .all(next.organ(), "rectification")
        .anyMatch(fact -> fact.is(kind) && same(fact, next));
  }

  private static boolean same(Fact one, Fact other) {
    return one.text("inspection").equals(other.text("inspection"))
        && one.number("finding") == other.number("finding");
  }
}
