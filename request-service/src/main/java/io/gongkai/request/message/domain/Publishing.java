package io.gongkai.request.message.domain;

import java.time.LocalDate;
import java.util.List;

/** Publication of an answered message: only by consent, and only in masked words. */
public final class Publishing {
  private Publishing() {}

  /** Whether it may be published at all; refuses with the reason. */
  public static void check(Message m, LocalDate on, LocalDate known) {
    m.inOrder(on, known);
    m.open("publications");
    if (!(m.stage() instanceof Stage.Replied r) || r.words() == null) {
      throw m.refusal();
    }
    if (!Boolean.TRUE.equals(m.mayPublish())) {
      throw m.refusal("consent-missing");
    }
  }

  /** Publishes these masked words. */
  public static List<MessageFact> publish(
      Message m, MessageFact.Published masked, LocalDate on, LocalDate known) {
    check(m, on, known);
    return List.of(masked);
  }

  /** Takes them back, for instance because the writer withdrew the consent. */
  public static List<MessageFact> withdraw(
      Message m, String reason, LocalDate on, LocalDate known) {
    m.inOrder(on, known);
    m.open("publication-withdrawals");
    return List.of(new MessageFact.Unpublished(reason));
  }
}
