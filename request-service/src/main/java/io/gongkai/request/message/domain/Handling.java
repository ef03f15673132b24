package io.gongkai.request.message.domain;

import io.gongkai.calendar.WorkingDays;
import io.gongkai.kit.rule.RuleBroken;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Who owes the answer and up to when: assignment, return, extension, refusal. */
public final class Handling {
  private Handling() {}

  /** Hands the message to an organ; again as long as nobody answered. */
  public static List<MessageFact> assign(Message m, String to, LocalDate on, LocalDate known) {
    m.inOrder(on, known);
    m.open("assignments");
    return List.of(new MessageFact.Assigned(to));
  }

  /**
   * Gives it back with a reason (退回重派).
   *
   * @param within working days after the assignment in which that is possible
   */
  public static List<MessageFact> giveBack(
      Message m, String reason, int within, LocalDate on, LocalDate known) {
    m.inOrder(on, known);
    if (!(m.stage() instanceof Stage.Assigned assigned)) {
      throw m.refusal();
    }
    LocalDate last = WorkingDays.asKnownOn(on).after(assigned.since(), within);
    if (on.isAfter(last)) {
      throw RuleBroken.of(
          "return-too-late", Map.of("last", last, "state", m.stage().code(), "lawful", m.lawful()));
    }
    return List.of(new MessageFact.Returned(reason));
  }

  /** More time, once, before the limit is over and by no more than the limit itself. */
  public static List<MessageFact> extend(
      Message m, int workingDays, String reason, LocalDate on, LocalDate known) {
    m.inOrder(on, known);
    m.open("extensions");
    if (workingDays < 1 || workingDays > m.receipt().replyWithin()) {
      throw RuleBroken.of("bad-value", Map.of("field", "workingDays"));
    }
    if (m.course().extension() > 0) {
      throw m.refusal("extension-only-once");
    }
    if (on.isAfter(m.due(on))) {
      throw m.refusal("extension-too-late");
    }
    return List.of(new MessageFact.Extended(workingDays, reason));
  }

  /** Does not accept the message, once and before any answer. */
  public static List<MessageFact> decline(
      Message m, DeclineReason reason, LocalDate on, LocalDate known) {
    m.inOrder(on, known);
    m.open("declines");
    return List.of(new MessageFact.Declined(reason));
  }
}
