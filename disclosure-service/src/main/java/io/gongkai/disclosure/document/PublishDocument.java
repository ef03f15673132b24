package io.gongkai.disclosure.document;

import io.gongkai.disclosure.document.domain.Document;
import io.gongkai.disclosure.document.domain.DocumentFact;
import io.gongkai.disclosure.document.domain.IndexNumber;
import io.gongkai.disclosure.document.domain.IndexNumber.Series;
import io.gongkai.disclosure.document.domain.PublicationTerm;
import io.gongkai.disclosure.document.domain.Release;
import io.gongkai.kit.Stamp;
import io.gongkai.kit.UseCase;
import io.gongkai.kit.store.AlreadyThere;
import io.gongkai.kit.store.NotFound;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * Brings a document before the public, once, and mints its index number. The number is taken in the
 * same write as the fact, so a series has no gap and no number twice.
 */
@UseCase
public final class PublishDocument {

  /** The document and the site or channel it appears on. */
  public record Command(Target target, @Nullable String site) {}

  private final Documents documents;
  private final Turns turns = new Turns();

  PublishDocument(Documents documents) {
    this.documents = documents;
  }

  /** Answers with the published document, marked late after the term of Art. 26. */
  public Mono<DocumentRecord> handle(Command c) {
    return documents
        .find(c.target().document())
        .switchIfEmpty(Mono.error(() -> new NotFound(c.target().document())))
        .map(s -> new Series(DocumentRecord.of(s).organ(), year(c)))
        .flatMap(series -> turns.inTurn(series.toString(), mint(c, series)));
  }

  private Mono<DocumentRecord> mint(Command c, Series series) {
    return Mono.defer(() -> documents.lastSerial(series))
        .flatMap(last -> publish(c, series.after(last)))
        // Somebody else took the number in between: ask again for the last one.
        .onErrorResume(AlreadyThere.class, _ -> mint(c, series));
  }

  private Mono<DocumentRecord> publish(Command c, IndexNumber index) {
    Stamp stamp = c.target().stamp();
    return Stepper.take(
        documents,
        c.target(),
        steps -> fact(steps.document(), release(steps.document(), c, index), stamp));
  }

  private static DocumentFact fact(Document document, Release release, Stamp stamp) {
    return document.steps().publish(stamp.on(), release, stamp.attested());
  }

  private static Release release(Document document, Command c, IndexNumber index) {
    String content = document.made().content();
    return new Release(
        c.site(),
        index,
        PublicationTerm.lastDay(document.formed(), c.target().stamp().on()),
        content == null ? null : ContentHash.of(content));
  }

  private static int year(Command c) {
    return c.target().stamp().on().getYear();
  }
}
