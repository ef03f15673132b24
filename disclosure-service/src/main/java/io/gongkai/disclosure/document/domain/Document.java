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

/** A document with its three dates kept apart: formed, published, and effective with its end. */
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
  public static Document formed(LocalDate on, DocumentMade made) {
    return new Document(made, on, null, null, List.of(), null, null, on);
  }

  /** The document after one more fact of a day. */
  public Document then(LocalDate on, DocumentFact fact) {
    return switch (fact) {
      case DocumentMade _ -> throw new IllegalStateException("formed twice");
      case DocumentReviewed f ->
          with(new Review(on, f.reviewer(), f.mayBePublic()), publication, on);
      case DocumentPublished f -> with(review, publication(on, f), on);
      case DocumentAmended f -> amended(new Change(on, f.reason(), f.by()));
      case DocumentRepealed f -> ended(new Change(on, f.reason(), f.by()), withdrawn, on);
      case DocumentWithdrawn f -> ended(repealed, new Change(on, f.reason(), f.by()), on);
    };
  }

  /** The steps that are open to the document. */
  public DocumentSteps steps() {
    return new DocumentSteps(this);
  }

  private static Publication publication(LocalDate on, DocumentPublished f) {
    return new Publication(on, f.site(), f.index(), f.due(), f.late(), f.contentHash());
  }

  private Document with(@Nullable Review seen, @Nullable Publication published, LocalDate on) {
    return new Document(made, formed, seen, published, amendments, repealed, withdrawn, on);
  }

  private Document amended(Change change) {
    List<Change> all = Stream.concat(amendments.stream(), Stream.of(change)).toList();
    // What was examined is no longer what would be published.
    Review seen = publication == null ? null : review;
    return new Document(made, formed, seen, publication, all, repealed, withdrawn, change.on());
  }

  private Document ended(@Nullable Change repeal, @Nullable Change withdrawal, LocalDate on) {
    return new Document(made, formed, review, publication, amendments, repeal, withdrawal, on);
  }
}
