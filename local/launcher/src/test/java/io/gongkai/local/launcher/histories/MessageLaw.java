package io.gongkai.local.launcher.histories;

import java.util.List;

/** Received, handed on as long as it is open, answered or declined once, then judged. */
final class MessageLaw implements Law {

  @Override
  public Verdict judge(Fact next, Docket docket) {
    List<Fact> life = docket.of(next.subject());
    if (life.isEmpty()) {
      return Verdict.unless(next.is("message.received"), "unknown-subject");
    }
    boolean replied = life.stream().anyMatch(fact -> fact.is("message.replied"));
    boolean declined = life.stream().anyMatch(fact -> fact.is("message.declined"));
    boolean lawful =
        switch (next.kind()) {
          case "message.received" -> false;
          case "message.rated" -> replied;
          default -> !replied && !declined;
        };
    return Law.order(next, life)
        .and(Verdict.unless(lawful, "step-not-lawful", "already-closed"))
        .and(ratedAgain(next, life) ? Verdict.OPEN : Verdict.LAWFUL);
  }

  private static boolean ratedAgain(Fact next, List<Fact> life) {
    return next.is("message.rated") && life.stream().anyMatch(fact -> fact.is("message.rated"));
  }
}
