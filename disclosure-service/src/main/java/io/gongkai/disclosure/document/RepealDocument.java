package io.gongkai.disclosure.document;

import io.gongkai.kit.UseCase;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Records that a document lost its force by decision, once. */
@UseCase
public final class RepealDocument {

  /** The document, why, and by which other document as its source names it. */
  public record Command(Target target, @Nullable String reason, @Nullable String by) {}

  private final Documents documents;

  RepealDocument(Documents documents) {
    this.documents = documents;
  }

  /** Answers with the document after the step. */
  public Mono<DocumentRecord> handle(Command c) {
    return Stepper.take(
        documents, c.target(), steps -> steps.repeal(c.target().stamp().on(), c.reason(), c.by()));
  }
}
