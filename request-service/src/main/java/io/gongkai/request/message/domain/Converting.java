package io.gongkai.request.message.domain;

import java.time.LocalDate;
import java.util.List;

/** A message that asks for government information goes on as an application, and back. */
public final class Converting {
  private Converting() {}

  /**
   * Is to go on as the application with this reference. From here on nobody else can do anything
   * with the message, so that what is made next is wanted. One that was cut off goes on as it
   * began.
   */
  public static List<MessageFact> begin(Message m, String ref, LocalDate on, LocalDate known) {
    m.inOrder(on, known);
    m.open("conversions");
    return m.stage() instanceof Stage.GoingOn
        ? List.of()
        : List.of(new MessageFact.ConversionBegun(ref));
  }

  /** Goes on as this application. */
  public static List<MessageFact> convert(
      Message m, String application, LocalDate on, LocalDate known) {
    m.inOrder(on, known);
    if (!(m.stage() instanceof Stage.GoingOn)) {
      throw m.refusal();
    }
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
