package io.gongkai.disclosure.document;

import io.gongkai.kit.UseCase;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Takes a published document from the public, once; its address keeps a tombstone. */
@UseCase
public final class WithdrawDocument {

  /** The document, why, and by which other document as its source names it. */
  public record Command(Target target, @Nullable String reason, @Nullable String by) {}

  private final Documents documents;

  WithdrawDocument(Documents documents) {
    this.documents = documents;
  }

  /** Answers with the document after the step. */
  public Mono<DocumentRecord> handle(Command c) {
    return Stepper.take(
        documents,
        c.target(),
        steps -> steps.withdraw(c.target().stamp().on(), c.reason(), c.by()));
  }
}
