package io.gongkai.local.launcher.histories;

import java.util.List;

/** A subject that begins once and ends once. */
record PairLaw(String begins, String ends) implements Law {

  @Override
  public Verdict judge(Fact next, Docket docket) {
    List<Fact> life = docket.of(next.subject());
    if (life.isEmpty()) {
      return Verdict.unless(next.is(begins), "unknown-subject");
    }
    boolean open = life.stream().noneMatch(fact -> fact.is(ends));
    return Law.order(next, life)
        .and(
            Verdict.unless(
                next.is(ends) && open,
                open ? List.of("step-not-lawful") : List.of("step-not-lawful", "already-closed")));
  }
}
