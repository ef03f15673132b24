package io.gongkai.local.launcher.histories;

import static io.gongkai.local.launcher.histories.Verdict.LAWFUL;
import static io.gongkai.local.launcher.histories.Verdict.OPEN;
import static io.gongkai.local.launcher.histories.Verdict.unless;

import io.gongkai.local.launcher.histories.CaseState.State;
import java.time.LocalDate;
import java.util.List;

/** The rules that a step has of its own, whatever the state. */
final class StepLaw {
  private static final int NOTICE_OF_CORRECTION = 7;
  private static final int PAYMENT = 20;
  private static final int MOST_EXTENSION = 20;

  private StepLaw() {}

  static Verdict own(Fact next, CaseState now) {
    return switch (next.kind()) {
      case "request.correction-requested" -> correction(next, now);
      case "request.corrected" ->
          unless(now.state() == State.AWAITING_CORRECTION, "not-awaiting-correction");
      case "request.third-party-consulted", "request.agency-consulted" -> consulted(next, now);
      case "request.third-party-answered", "request.agency-answered" -> answered(next, now);
      case "request.reasons-given", "request.reply-deferred" -> reasons(next, now);
      case "request.extended" -> extended(next, now);
      case "request.fee-noticed" -> fee(next, now);
      case "request.replied" -> ReplyLaw.outcome(next, now);
      case "request.closed" -> closed(next, now);
      default -> LAWFUL;
    };
  }

  /** Art. 30: once, within seven working days of the received date. */
  private static Verdict correction(Fact next, CaseState now) {
    LocalDate received = CaseState.received(now.life());
    boolean late =
        received != null
            && next.day().isAfter(Term.after(received, NOTICE_OF_CORRECTION, next.day()));
    return unless(!now.has("request.correction-requested"), "correction-only-once")
        .and(unless(!late, "correction-too-late"));
  }

  /** One sub-case for each who is asked; of a second letter to the same the texts say nothing. */
  private static Verdict consulted(Fact next, CaseState now) {
    boolean before = next.has("delivered") && next.date("delivered").isBefore(next.day());
    String who = Consulted.who(next);
    return unless(!before, "bad-date", "bad-value")
        .and(now.consulted().stream().anyMatch(one -> one.who().equals(who)) ? OPEN : LAWFUL);
  }

  /** Only one who was asked answers; a second answer is nothing the texts speak of. */
  private static Verdict answered(Fact next, CaseState now) {
    List<Consulted> asked =
        now.consulted().stream().filter(one -> one.who().equals(Consulted.who(next))).toList();
    boolean again = asked.stream().anyMatch(one -> one.answered() != null);
    boolean silence = next.text("answer").equals("SILENT");
    boolean silentAgain = silence && asked.stream().anyMatch(one -> one.answer() != null);
    return unless(!asked.isEmpty(), "step-not-lawful", "third-party-missing")
        .and(again || silentAgain ? OPEN : LAWFUL);
  }

  /** Reasons are given when they were asked for; a deferral follows reasons given (art. 35). */
  private static Verdict reasons(Fact next, CaseState now) {
    boolean asked = now.has("request.reasons-requested");
    boolean answers = next.is("request.reasons-given") && now.state() == State.AWAITING_REASONS;
    boolean follows = next.is("request.reply-deferred") && now.has("request.reasons-given");
    return unless(asked, "reasons-not-asked", "step-not-lawful")
        .and(unless(answers || follows, "reasons-not-asked", "step-not-lawful"))
        .and(now.has("request.reply-deferred") && follows ? OPEN : LAWFUL);
  }

  private static Verdict extended(Fact next, CaseState now) {
    int total = now.extended() + next.number("workingDays");
    return unless(isTimely(next, now), "extension-too-late")
        .and(unless(total <= MOST_EXTENSION, "extension-over-20"));
  }

  /** Fees exist for what was received from 2021 on, and are noticed before the due date. */
  private static Verdict fee(Fact next, CaseState now) {
    LocalDate received = CaseState.received(now.life());
    boolean before = received != null && received.getYear() < 2021;
    return unless(!before, "no-fee-before-2021")
        .and(unless(isTimely(next, now), "step-not-lawful"))
        .and(now.has("request.fee-noticed") ? OPEN : LAWFUL);
  }

  private static boolean isTimely(Fact next, CaseState now) {
    return now.state() != State.IN_PROCESS || !next.day().isAfter(now.due(next.day()));
  }

  private static Verdict closed(Fact next, CaseState now) {
    return switch (next.text("outcome")) {
      case "ABANDONED_CORRECTION" ->
          now.state() == State.AWAITING_CORRECTION
              ? early(next, now.latest("request.correction-requested").date("deadline"))
              : Verdict.refused("not-awaiting-correction", "step-not-lawful");
      case "ABANDONED_FEE" ->
          now.state() == State.AWAITING_PAYMENT
              ? early(next, lastPayment(next.day(), now))
              : LAWFUL;
      default -> LAWFUL;
    };
  }

  static LocalDate lastPayment(LocalDate known, CaseState now) {
    return Term.after(now.latest("request.fee-noticed").day(), PAYMENT, known);
  }

  private static Verdict early(Fact next, LocalDate last) {
    return unless(next.day().isAfter(last), "abandonment-too-early");
  }
}
