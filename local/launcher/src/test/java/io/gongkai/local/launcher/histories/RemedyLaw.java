package io.gongkai.local.launcher.histories;

import static io.gongkai.local.launcher.histories.Verdict.LAWFUL;
import static io.gongkai.local.launcher.histories.Verdict.OPEN;
import static io.gongkai.local.launcher.histories.Verdict.refused;
import static io.gongkai.local.launcher.histories.Verdict.unless;

import java.time.LocalDate;
import java.util.List;

/** Reconsiderations and suits against the latest reply before the filing. */
final class RemedyLaw implements Law {
  private static final LocalDate RECONSIDERATION_FIRST = LocalDate.of(2024, 1, 1);

  @Override
  public Verdict judge(Fact next, Docket docket) {
    List<Fact> life = docket.of(next.subject());
    if (life.isEmpty()) {
      return next.is("remedy.filed") ? filed(next, docket) : refused("unknown-subject");
    }
    boolean decided = life.size() > 1;
    return Law.order(next, life)
        .and(unless(next.is("remedy.decided"), "step-not-lawful", "already-closed"))
        .and(unless(!decided, "already-closed", "step-not-lawful"));
  }

  /** The ref of the request that a remedy attacks. */
  static String request(List<Fact> life) {
    return life.getFirst().text("request");
  }

  private static Verdict filed(Fact next, Docket docket) {
    List<Fact> attacked = docket.of(Fact.subject(next.organ(), "request", next.text("request")));
    if (attacked.isEmpty()) {
      return refused("unknown-subject");
    }
    LocalDate received = CaseState.received(attacked);
    boolean confirmed = attacked.stream().anyMatch(fact -> fact.is("request.received"));
    if (received == null || received.isAfter(next.day())) {
      return refused("not-received", "step-not-lawful");
    }
    if (!confirmed) {
      return OPEN;
    }
    return grievance(next, new CaseState(attacked)).and(way(next, attacked, docket));
  }

  /** There must be an answer by that day, or a due date that is over. */
  private static Verdict grievance(Fact next, CaseState attacked) {
    List<Fact> acts = acts(next, attacked);
    if (acts.isEmpty()) {
      boolean silence =
          attacked.state() == CaseState.State.IN_PROCESS
              && next.day().isAfter(attacked.due(next.day()));
      return silence ? LAWFUL : OPEN;
    }
    Fact act = acts.getLast();
    boolean abandoned = act.text("outcome").startsWith("ABANDONED");
    boolean corrected = attacked.has("request.outcome-corrected");
    return act.is("request.replied") || abandoned && !corrected ? LAWFUL : OPEN;
  }

  private static List<Fact> acts(Fact next, CaseState attacked) {
    return attacked.endings().stream().filter(act -> !act.day().isAfter(next.day())).toList();
  }

  private static Verdict way(Fact next, List<Fact> attacked, Docket docket) {
    return switch (next.text("type")) {
      case "LITIGATION_DIRECT" -> direct(next, new CaseState(attacked));
      case "LITIGATION_AFTER_RECONSIDERATION" ->
          unless(reconsidered(next, docket), "reconsideration-missing");
      default -> LAWFUL;
    };
  }

  /** 复议前置 since 2024; a corrected outcome may or may not change the class. */
  private static Verdict direct(Fact next, CaseState attacked) {
    List<Fact> acts = acts(next, attacked);
    if (acts.isEmpty()) {
      return LAWFUL;
    }
    Fact act = acts.getLast();
    boolean first =
        act.text("outcome").startsWith("DENY_") && !act.day().isBefore(RECONSIDERATION_FIRST);
    return attacked.has("request.outcome-corrected")
        ? OPEN
        : unless(!first, "reconsideration-first");
  }

  /** A reconsideration of the same request that is decided or sixty days old. */
  private static boolean reconsidered(Fact next, Docket docket) {
    return docket
        .all(next.organ(), "remedy")
        .filter(fact -> fact.text("type").equals("RECONSIDERATION"))
        .filter(fact -> fact.text("request").equals(next.text("request")))
        .anyMatch(filed -> isOver(docket.of(filed.subject()), next.day()));
  }

  private static boolean isOver(List<Fact> remedy, LocalDate day) {
    boolean decided = remedy.size() > 1 && !remedy.getLast().day().isAfter(day);
    return decided || !remedy.getFirst().day().plusDays(60).isAfter(day);
  }
}
