package io.gongkai.disclosure.document.domain;

import io.gongkai.disclosure.document.domain.DocumentFact.DocumentAmended;
import io.gongkai.disclosure.document.domain.DocumentFact.DocumentMade;
import io.gongkai.disclosure.document.domain.DocumentFact.DocumentPublished;
import io.gongkai.disclosure.document.domain.DocumentFact.DocumentRepealed;
import io.gongkai.disclosure.document.domain.DocumentFact.DocumentReviewed;
import io.gongkai.disclosure.document.domain.DocumentFact.DocumentWithdrawn;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A document with its three dates kept apart: formed, published, and effective with its end.
 *
 * @param lastStep the day the last step became known; orders the history
 */
public record Document(
    DocumentMade made,
    LocalDate formed,
    @Nullable Review review,
    @Nullable Publication publication,
    List<Change> amendments,
    @Nullable Change repealed,
    @Nullable Change withdrawn,
    LocalDate lastStep) {

  public Document {
    amendments = List.copyOf(amendments);
  }

  /** The document as its first fact leaves it. */
  public static Document formed(LocalDate on, LocalDate known, DocumentMade made) {
    return new Document(made, on, null, null, List.of(), null, null, known);
  }

  /** The document after one more fact of a day that was known the same day. */
  public Document then(LocalDate on, DocumentFact fact) {
    return then(on, on, fact);
  }

  /** The document after one more fact of a day that became known on another. */
  public Document then(LocalDate on, LocalDate known, DocumentFact fact) {
    return happened(on, fact).knownOn(known);
  }

  private Document happened(LocalDate on, DocumentFact fact) {
    return switch (fact) {
      case DocumentMade _ -> throw new IllegalStateException("formed twice");
      case DocumentReviewed f -> with(new Review(on, f.reviewer(), f.mayBePublic()), publication);
      case DocumentPublished f -> with(review, publication(on, f));
      case DocumentAmended f -> amended(new Change(on, f.reason(), f.by()));
      case DocumentRepealed f -> ended(new Change(on, f.reason(), f.by()), withdrawn);
      case DocumentWithdrawn f -> ended(repealed, new Change(on, f.reason(), f.by()));
    };
  }

  /** The steps that are open to the document, each known on its own day. */
  public DocumentSteps steps() {
    return new DocumentSteps(this, null);
  }

  /** The steps that are open to the document, for one that becomes known on a day. */
  public DocumentSteps stepsKnownOn(LocalDate known) {
    return new DocumentSteps(this, known);
  }

  private Document knownOn(LocalDate known) {
    return new Document(made, formed, review, publication, amendments, repealed, withdrawn, known);
  }

  private static Publication publication(LocalDate on, DocumentPublished f) {
    return new Publication(on, f.site(), f.index(), f.due(), f.late(), f.contentHash());
  }

  private Document with(@Nullable Review seen, @Nullable Publication published) {
    return new Document(made, formed, seen, published, amendments, repealed, withdrawn, lastStep);
  }

  private Document amended(Change change) {
    List<Change> all = Stream.concat(amendments.stream(), Stream.of(change)).toList();
    // What was examined is no longer what would be published.
    Review seen = publication == null ? null : review;
    return new Document(made, formed, seen, publication, all, repealed, withdrawn, lastStep);
  }

  private Document ended(@Nullable Change repeal, @Nullable Change withdrawal) {
    return new Document(
        made, formed, review, publication, amendments, repeal, withdrawal, lastStep);
  }
}
