package io.gongkai.disclosure.document;

import io.gongkai.kit.UseCase;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Art. 17: examines a draft for secrets and personal data; never done by its drafter. */
@UseCase
public final class ReviewDocument {

  /** The document, whether it may be public, and a remark for the file. */
  public record Command(Target target, boolean mayBePublic, @Nullable String remark) {}

  private final Documents documents;

  ReviewDocument(Documents documents) {
    this.documents = documents;
  }

  /** Answers with the reviewed document; {@code four-eyes} if the drafter reviews. */
  public Mono<DocumentRecord> handle(Command c) {
    return Stepper.take(
        documents,
        c.target(),
        steps ->
            steps.review(
                c.target().stamp().on(), c.target().stamp().by(), c.mayBePublic(), c.remark()));
  }
}
