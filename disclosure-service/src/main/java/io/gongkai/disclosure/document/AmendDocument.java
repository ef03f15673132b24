package io.gongkai.disclosure.document;

import io.gongkai.kit.UseCase;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Records that the text of a document was changed; it may happen again and again. */
@UseCase
public final class AmendDocument {

  /** The document, why, and by which other document as its source names it. */
  public record Command(Target target, @Nullable String reason, @Nullable String by) {}

  private final Documents documents;

  AmendDocument(Documents documents) {
    this.documents = documents;
  }

  /** Answers with the document after the step. */
  public Mono<DocumentRecord> handle(Command c) {
    return Stepper.take(
        documents, c.target(), steps -> steps.amend(c.target().stamp().on(), c.reason(), c.by()));
  }
}
