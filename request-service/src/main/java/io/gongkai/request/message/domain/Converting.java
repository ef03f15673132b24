package io.gongkai.request.message.domain;

import java.time.LocalDate;
import java.util.List;

/** A message that asks for government information goes on as an application, and back. */
public final class Converting {
  private Converting() {}

  /** Goes on as this application. */
  public static List<MessageFact> convert(
      Message m, String application, LocalDate on, LocalDate known) {
    m.inOrder(on, known);
    m.open("conversions");
    return List.of(new MessageFact.Converted(application));
  }

  /** Goes on as a message; its limit runs from its own receipt as before. */
  public static List<MessageFact> reopen(Message m, String reason, LocalDate on, LocalDate known) {
    m.inOrder(on, known);
    if (!(m.stage() instanceof Stage.Converted converted)) {
      throw m.refusal();
    }
    return List.of(new MessageFact.Reopened(converted.application(), reason));
  }
}
