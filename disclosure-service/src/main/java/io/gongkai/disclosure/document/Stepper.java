package io.gongkai.disclosure.document;

import io.gongkai.disclosure.document.domain.DocumentFact;
import io.gongkai.disclosure.document.domain.DocumentSteps;
import java.util.List;
import java.util.function.Function;
import reactor.core.publisher.Mono;

/** Loads a document, lets one step be decided, and keeps its fact. */
final class Stepper {

  private Stepper() {}

  static Mono<DocumentRecord> take(
      Documents documents, Target target, Function<DocumentSteps, DocumentFact> decision) {
    return documents
        .change(
            target.document(),
            target.seen(),
            target.stamp(),
            s -> List.of(decision.apply(DocumentRecord.of(s).stepsOf(target.stamp()))))
        .map(DocumentRecord::of);
  }
}
