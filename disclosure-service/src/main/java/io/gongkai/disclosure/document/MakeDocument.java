package io.gongkai.disclosure.document;

import io.gongkai.disclosure.document.domain.Draft;
import io.gongkai.disclosure.organ.RequireOrgan;
import io.gongkai.kit.Stamp;
import io.gongkai.kit.UseCase;
import io.gongkai.kit.store.AlreadyThere;
import reactor.core.publisher.Mono;

/** Records that a document was formed; the stamp's day is the date on the document. */
@UseCase
public final class MakeDocument {

  /** The document of an organ under the reference of its source. */
  public record Command(String organ, String ref, Draft draft, Stamp stamp) {}

  private final Documents documents;
  private final RequireOrgan organ;

  MakeDocument(Documents documents, RequireOrgan organ) {
    this.documents = documents;
    this.organ = organ;
  }

  /** Answers with the new document; a second making is {@code step-not-lawful}. */
  public Mono<DocumentRecord> handle(Command c) {
    String id = DocumentRecord.id(c.organ(), c.ref());
    String drafter = c.stamp().attested() ? null : c.stamp().by();
    return organ
        .handle(c.organ())
        .then(
            Mono.defer(
                () -> documents.start(id, c.stamp(), c.draft().made(c.organ(), c.ref(), drafter))))
        .map(DocumentRecord::of)
        .onErrorResume(AlreadyThere.class, taken -> refuse(id, c, taken));
  }

  private Mono<DocumentRecord> refuse(String id, Command c, AlreadyThere taken) {
    // Live references are minted here, so only a source system can name one twice.
    return Mono.just(id)
        .filter(_ -> c.stamp().attested())
        .flatMap(documents::find)
        .switchIfEmpty(Mono.error(taken))
        .flatMap(
            s -> Mono.error(DocumentRecord.of(s).stepsOf(c.stamp()).madeAgain(c.stamp().on())));
  }
}
