package io.gongkai.disclosure.document;

import io.gongkai.disclosure.document.domain.Document;
import io.gongkai.disclosure.document.domain.DocumentFact;
import io.gongkai.disclosure.document.domain.DocumentSteps;
import io.gongkai.disclosure.document.domain.IndexNumber;
import io.gongkai.disclosure.document.domain.IndexNumber.Series;
import io.gongkai.disclosure.document.domain.PublicationTerm;
import io.gongkai.disclosure.document.domain.Release;
import io.gongkai.kit.UseCase;
import io.gongkai.kit.store.NotFound;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Brings a document before the public, once, and mints its index number in the same write. */
@UseCase
public final class PublishDocument {

  /** The document and the site or channel it appears on. */
  public record Command(Target target, @Nullable String site) {

    private LocalDate on() {
      return target.stamp().on();
    }
  }

  private final Documents documents;
  private final Minting minting;

  PublishDocument(Documents documents) {
    this.documents = documents;
    this.minting = new Minting(documents);
  }

  /** Answers with the published document, marked late after the term of Art. 26. */
  public Mono<DocumentRecord> handle(Command c) {
    return documents
        .find(c.target().document())
        .switchIfEmpty(Mono.error(() -> new NotFound(c.target().document())))
        .map(s -> new Series(DocumentRecord.of(s).organ(), c.on().getYear()))
        .flatMap(series -> minting.next(series, index -> publish(c, index)));
  }

  private Mono<DocumentRecord> publish(Command c, IndexNumber index) {
    return Stepper.take(documents, c.target(), steps -> fact(steps, c, index));
  }

  private static DocumentFact fact(DocumentSteps steps, Command c, IndexNumber index) {
    Document document = steps.document();
    String content = document.made().content();
    Release release =
        new Release(
            c.site(),
            index,
            PublicationTerm.lastDay(document.formed(), c.on()),
            content == null ? null : ContentHash.of(content));
    return steps.publish(c.on(), release, c.target().stamp().attested());
  }
}
