package io.gongkai.local.launcher.histories;

import io.gongkai.local.launcher.histories.CaseState.State;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** An application with what is filed against its answers. */
final class CaseStory {
  private static final List<String> KINDS =
      Forms.kinds().stream().filter(kind -> kind.startsWith("request.")).toList();
  private static final String WORK =
      "replied replied replied extended third-party-consulted agency-consulted"
          + " correction-requested reasons-requested fee-noticed closed reply-deferred";

  private final Maker maker;
  private final Dice dice;
  private final Days days;
  private final RequestFields fields;
  private final RemedySteps remedies;
  private final String ref;
  private LocalDate now;

  CaseStory(Maker maker) {
    this.maker = maker;
    this.dice = maker.dice();
    this.days = new Days(dice);
    this.fields = new RequestFields(dice);
    this.ref = maker.newRef();
    this.remedies = new RemedySteps(maker, ref);
    this.now = days.begin();
  }

  void tell() {
    if (dice.onceIn(15)) {
      step("request." + dice.word(WORK), now);
    }
    step("request.submitted", now);
    int steps = dice.between(2, 16);
    for (int i = 0; i < steps; i++) {
      CaseState state = new CaseState(maker.life("request", ref));
      if (!state.endings().isEmpty() && dice.onceIn(2) || dice.onceIn(25)) {
        now = remedies.tell(now);
      } else {
        step(kind(state), day(state));
      }
    }
  }

  private void step(String kind, LocalDate day) {
    LocalDate last = maker.last("request", ref, day);
    LocalDate on = day;
    Days.Stamp when = days.on(on);
    if (day.isBefore(last) && !dice.onceIn(4)) {
      when = days.on(day, last.plusDays(dice.below(3)));
    }
    LocalDate meant = on;
    maker.tell(kind, ref, when, line -> fields.fill(kind, meant, line));
    now = maker.last("request", ref, now);
  }

  private String kind(CaseState state) {
    if (dice.onceIn(8)) {
      return dice.any(KINDS);
    }
    return "request."
        + switch (state.state()) {
          case SUBMITTED -> dice.word("received received received received received closed");
          case IN_PROCESS ->
              state.consulted().stream().anyMatch(one -> one.answered() == null) && dice.onceIn(2)
                  ? dice.word("third-party-answered agency-answered")
                  : dice.word(WORK);
          case AWAITING_CORRECTION -> dice.word("corrected corrected closed");
          case AWAITING_REASONS -> dice.word("reasons-given reasons-given replied closed");
          case AWAITING_PAYMENT -> dice.word("fee-paid fee-paid closed");
          case REPLIED, CLOSED -> dice.word("outcome-corrected replied");
        };
  }

  /** Soon, or on one of the days on which something ends or the day after. */
  private LocalDate day(CaseState state) {
    if (!dice.onceIn(3)) {
      return days.after(now);
    }
    List<LocalDate> turns = new ArrayList<>();
    turn(turns, state);
    turns.removeIf(day -> day.isBefore(now));
    return turns.isEmpty() ? days.after(now) : dice.any(turns).plusDays(dice.below(2));
  }

  private static void turn(List<LocalDate> turns, CaseState state) {
    LocalDate received = CaseState.received(state.life());
    if (received == null) {
      return;
    }
    LocalDate known = state.life().getLast().day();
    turns.add(LocalDate.of(received.getYear(), 12, 31));
    turns.add(Term.after(received, 7, known));
    turns.add(state.due(known));
    state.consulted().forEach(one -> turns.add(one.limit(known)));
    if (state.state() == State.AWAITING_CORRECTION) {
      turns.add(state.latest("request.correction-requested").date("deadline"));
    }
    if (state.state() == State.AWAITING_PAYMENT) {
      turns.add(StepLaw.lastPayment(known, state));
    }
  }
}
