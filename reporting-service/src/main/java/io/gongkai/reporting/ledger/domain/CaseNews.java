package io.gongkai.reporting.ledger.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** News of an application. */
public sealed interface CaseNews extends News {

  /** {@code received} is there only where the channel itself makes the received date (art. 31). */
  record Submitted(String category, @Nullable LocalDate received) implements CaseNews {}

  record Received(LocalDate received) implements CaseNews {}

  /** Round 1 is the first reply; later rounds follow a corrected remedy. */
  record Replied(String outcome, int round) implements CaseNews {}

  record Closed(String outcome) implements CaseNews {}

  record OutcomeCorrected(String outcome) implements CaseNews {}

  /** Each matter of the form is a case of its own now, with news of its own; this one is none. */
  record Split() implements CaseNews {}
}
