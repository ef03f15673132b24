package io.gongkai.gazette.submission;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** News of a document; each kind comes once for a document, in any order. */
public sealed interface DocumentNews {

  /** The id of the document. */
  String document();

  /** The document exists. */
  record Made(
      String document,
      String organ,
      String documentType,
      String title,
      @Nullable String documentNumber)
      implements DocumentNews {}

  /** The document came before the public on a day. */
  record Published(String document, LocalDate on) implements DocumentNews {}

  /** The document was taken from the public on a day. */
  record Withdrawn(String document, LocalDate on) implements DocumentNews {}

  /** The document stands in a published issue of a gazette. */
  record Printed(String document, String gazette) implements DocumentNews {}
}
