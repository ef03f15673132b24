package io.gongkai.local.launcher.histories;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where an application stands after the lines that went in (regulation §9). */
final class CaseState {
  private static final Set<String> ON_ARRIVAL = Set.of("IN_PERSON", "ORAL", "REGISTERED_MAIL");
  private static final int REPLY = 20;

  /** The rows of the state table that a ledger can tell apart. */
  enum State {
    SUBMITTED,
    IN_PROCESS,
    AWAITING_CORRECTION,
    AWAITING_REASONS,
    AWAITING_PAYMENT,
    REPLIED,
    CLOSED
  }

  private final List<Fact> life;

  CaseState(List<Fact> life) {
    this.life = life;
  }

  List<Fact> life() {
    return life;
  }

  State state() {
    State state = State.SUBMITTED;
    for (Fact fact : life) {
      state =
          switch (fact.kind()) {
            case "request.received",
                "request.corrected",
                "request.fee-paid",
                "request.reasons-given" ->
                State.IN_PROCESS;
            case "request.correction-requested" -> State.AWAITING_CORRECTION;
            case "request.reasons-requested" -> State.AWAITING_REASONS;
            case "request.fee-noticed" -> State.AWAITING_PAYMENT;
            case "request.replied" -> State.REPLIED;
            case "request.closed" -> State.CLOSED;
            default -> state;
          };
    }
    return state;
  }

  /** The received date of art. 31; {@code null} while nobody confirmed what must be confirmed. */
  static @Nullable LocalDate received(List<Fact> life) {
    Fact submitted = life.getFirst();
    if (ON_ARRIVAL.contains(submitted.text("channel"))) {
      return submitted.day();
    }
    return life.stream()
        .filter(fact -> fact.is("request.received"))
        .map(Fact::day)
        .findFirst()
        .orElse(null);
  }

  boolean has(String kind) {
    return count(kind) > 0;
  }

  long count(String kind) {
    return life.stream().filter(fact -> fact.is(kind)).count();
  }

  Fact latest(String kind) {
    return life.stream().filter(fact -> fact.is(kind)).reduce((_, last) -> last).orElseThrow();
  }

  List<Consulted> consulted() {
    return Consulted.in(life);
  }

  boolean consultationOpen(LocalDate day) {
    return consulted().stream().anyMatch(one -> one.isOpen(day));
  }

  /** The last day for the reply by the calendar known on a day; the case must be received. */
  LocalDate due(LocalDate known) {
    LocalDate day0 = received(life);
    int days = REPLY;
    LocalDate until = LocalDate.MIN;
    for (Fact fact : life) {
      switch (fact.kind()) {
        case "request.extended" -> days += fact.number("workingDays");
        case "request.reply-deferred" -> until = fact.date("until");
        case "request.corrected", "request.fee-paid" -> {
          day0 = fact.day();
          days = REPLY;
          until = LocalDate.MIN;
        }
        default -> {}
      }
    }
    if (day0 == null) {
      throw new IllegalStateException("not received");
    }
    LocalDate counted = Term.due(day0, days, consulted(), known);
    return until.isAfter(counted) ? until : counted;
  }

  /** Extension days ever granted: those that a reset dropped count still. */
  int extended() {
    return life.stream()
        .filter(fact -> fact.is("request.extended"))
        .mapToInt(fact -> fact.number("workingDays"))
        .sum();
  }

  List<Fact> endings() {
    return life.stream()
        .filter(fact -> fact.is("request.replied") || fact.is("request.closed"))
        .toList();
  }
}
