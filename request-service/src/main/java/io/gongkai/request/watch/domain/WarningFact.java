package io.gongkai.request.watch.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What can happen to a warning. Nobody's name and nobody's words are in it. */
public sealed interface WarningFact {
  /**
   * Sending begins. From here on the warning counts as sent unless it is known that it was not.
   *
   * @param assignee account of the officer who has the case
   */
  record Begun(
      String organ,
      String application,
      String ref,
      String level,
      LocalDate due,
      int workingDaysLeft,
      @Nullable String assignee,
      String channel)
      implements WarningFact {}

  /** The channel took it over. */
  record Sent() implements WarningFact {}

  /** It certainly did not leave; {@code reason} is a code. */
  record NotSent(String reason) implements WarningFact {}

  /** Nothing was heard of the sending; silence is never success. */
  record Unheard() implements WarningFact {}

  /** An officer found out whether it had arrived. */
  record Settled(boolean sent) implements WarningFact {}
}
