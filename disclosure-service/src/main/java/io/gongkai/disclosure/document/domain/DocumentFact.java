package io.gongkai.disclosure.document.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What can happen to a document. The day of a fact stands beside it, not in it. */
public sealed interface DocumentFact {

  /** The document was formed (成文); its day is the date on the document. */
  record DocumentMade(
      String organ,
      String ref,
      DocumentType documentType,
      String title,
      @Nullable String documentNumber,
      int category,
      @Nullable String content,
      @Nullable LocalDate effective,
      @Nullable LocalDate expires,
      List<String> keyAreas,
      @Nullable String drafter)
      implements DocumentFact {}

  /** Secrecy and personal data were examined by another person than the drafter, with a result. */
  record DocumentReviewed(String reviewer, boolean mayBePublic, @Nullable String remark)
      implements DocumentFact {}

  /** The document came before the public under its index number, until {@code due} in time. */
  record DocumentPublished(
      @Nullable String site,
      IndexNumber index,
      LocalDate due,
      boolean late,
      @Nullable String contentHash)
      implements DocumentFact {}

  /** The text was changed; {@code by} names the changing document as its source wrote it. */
  record DocumentAmended(@Nullable String reason, @Nullable String by) implements DocumentFact {}

  /** The document lost its force by decision. */
  record DocumentRepealed(@Nullable String reason, @Nullable String by) implements DocumentFact {}

  /** The document was taken from the public; its address keeps a tombstone. */
  record DocumentWithdrawn(@Nullable String reason, @Nullable String by) implements DocumentFact {}
}
