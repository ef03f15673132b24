package io.gongkai.reporting.ledger.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** News of a document that is disclosed without being asked for. */
public sealed interface DocumentNews extends News {

  /** The document is in force to the end of the day {@code expires}. */
  record Made(String documentType, @Nullable LocalDate expires) implements DocumentNews {}

  record Published(String documentType, String title, @Nullable String documentNumber, String href)
      implements DocumentNews {}

  record Repealed() implements DocumentNews {}

  record Withdrawn() implements DocumentNews {}
}
