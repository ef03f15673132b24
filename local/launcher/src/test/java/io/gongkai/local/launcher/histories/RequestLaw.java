package io.gongkai.local.launcher.histories;

import static io.gongkai.local.launcher.histories.Verdict.LAWFUL;
import static io.gongkai.local.launcher.histories.Verdict.OPEN;
import static io.gongkai.local.launcher.histories.Verdict.refused;
import static io.gongkai.local.launcher.histories.Verdict.unless;

import java.util.List;

/** The state table of regulation §9 with the rulings of the ledger's format. */
final class RequestLaw implements Law {
  private static final String NO_ROW = "step-not-lawful";

  @Override
  public Verdict judge(Fact next, Docket docket) {
    List<Fact> life = docket.of(next.subject());
    if (life.isEmpty()) {
      return unless(next.is("request.submitted"), "unknown-subject");
    }
    CaseState now = new CaseState(life);
    boolean backwards = next.day().isBefore(life.getLast().day());
    boolean silence = now.consulted().stream().anyMatch(one -> one.isLastDayOfSilence(next.day()));
    return (silence ? OPEN : Law.order(next, life))
        .and(row(next, now, docket))
        .and(StepLaw.own(next, now))
        .and(backwards && !next.place().isBefore(life.getLast().place()) ? OPEN : LAWFUL);
  }

  /** Whether the step stands in the row of the state. */
  private static Verdict row(Fact next, CaseState now, Docket docket) {
    return switch (now.state()) {
      case SUBMITTED ->
          unless(next.is("request.received") || withdraws(next), "not-received", NO_ROW);
      case IN_PROCESS -> now.consultationOpen(next.day()) ? consulting(next, now) : inProcess(next);
      case AWAITING_CORRECTION ->
          unless(
              next.is("request.corrected") || closes(next, "WITHDRAWN ABANDONED_CORRECTION"),
              NO_ROW);
      case AWAITING_PAYMENT ->
          unless(next.is("request.fee-paid") || closes(next, "WITHDRAWN ABANDONED_FEE"), NO_ROW);
      case AWAITING_REASONS -> awaitingReasons(next);
      case REPLIED, CLOSED -> ended(next, now, docket);
    };
  }

  private static Verdict inProcess(Fact next) {
    boolean listed =
        switch (next.kind()) {
          case "request.correction-requested",
              "request.third-party-consulted",
              "request.third-party-answered",
              "request.agency-consulted",
              "request.agency-answered",
              "request.reasons-requested",
              "request.reply-deferred",
              "request.extended",
              "request.fee-noticed",
              "request.replied" ->
              true;
          default -> closes(next, "WITHDRAWN OTHER_CLOSED");
        };
    return unless(listed, NO_ROW);
  }

  /** Opinions run in parallel; the clock may be extended and the applicant may withdraw. */
  private static Verdict consulting(Fact next, CaseState now) {
    return switch (next.kind()) {
      case "request.third-party-consulted",
          "request.third-party-answered",
          "request.agency-consulted",
          "request.agency-answered",
          "request.extended" ->
          LAWFUL;
      case "request.replied" -> refused("consultation-open");
      case "request.reply-deferred" -> now.has("request.reasons-given") ? OPEN : LAWFUL;
      default ->
          closes(next, "OTHER_CLOSED")
              ? OPEN
              : unless(withdraws(next), NO_ROW, "consultation-open");
    };
  }

  private static Verdict awaitingReasons(Fact next) {
    boolean refusal = next.is("request.replied") && next.text("outcome").equals("EXCESSIVE");
    return closes(next, "OTHER_CLOSED")
        ? OPEN
        : unless(next.is("request.reasons-given") || refusal || withdraws(next), NO_ROW);
  }

  private static Verdict ended(Fact next, CaseState now, Docket docket) {
    if (next.is("request.outcome-corrected")) {
      return now.endings().size() == 1 ? LAWFUL : OPEN;
    }
    if (next.is("request.replied")) {
      return Redecision.ordered(next, now, docket);
    }
    boolean opinion = next.kind().contains("-consulted") || next.kind().contains("-answered");
    boolean reopened = opinion && Redecision.everOrdered(now, docket);
    return reopened ? OPEN : refused("already-closed", NO_ROW);
  }

  private static boolean withdraws(Fact next) {
    return closes(next, "WITHDRAWN");
  }

  private static boolean closes(Fact next, String outcomes) {
    return next.is("request.closed") && List.of(outcomes.split(" ")).contains(next.text("outcome"));
  }
}
