package io.gongkai.disclosure.document.events;

import io.gongkai.disclosure.document.DocumentRecord;
import io.gongkai.disclosure.document.domain.DocumentFact;
import io.gongkai.disclosure.document.domain.DocumentFact.DocumentAmended;
import io.gongkai.disclosure.document.domain.DocumentFact.DocumentMade;
import io.gongkai.disclosure.document.domain.DocumentFact.DocumentPublished;
import io.gongkai.disclosure.document.domain.DocumentFact.DocumentRepealed;
import io.gongkai.disclosure.document.domain.DocumentFact.DocumentReviewed;
import io.gongkai.disclosure.document.domain.DocumentFact.DocumentWithdrawn;
import io.gongkai.kit.announce.Announcer;
import io.gongkai.kit.announce.OutgoingEvent;
import io.gongkai.kit.store.Recorded;
import io.gongkai.kit.store.Stored;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What happens to a document; examinations before publication stay inside. */
@Component
final class DocumentAnnouncer implements Announcer<DocumentFact> {

  @Override
  public String topic() {
    return "disclosure.document";
  }

  @Override
  public Optional<OutgoingEvent> announce(
      Stored<DocumentFact> stored, Recorded<DocumentFact> recorded) {
    DocumentMade made = DocumentRecord.of(stored).document().made();
    return data(stored.id(), made, recorded.fact())
        .map(data -> new OutgoingEvent(made.organ(), data));
  }

  private static Optional<Object> data(String id, DocumentMade made, DocumentFact fact) {
    return switch (fact) {
      case DocumentMade f -> Optional.of(made(f));
      case DocumentReviewed _ -> Optional.empty();
      case DocumentPublished f -> Optional.of(published(id, made, f));
      case DocumentAmended f ->
          Optional.of(new io.gongkai.contracts.disclosure.DocumentAmended(made.ref(), f.reason()));
      case DocumentRepealed f ->
          Optional.of(new io.gongkai.contracts.disclosure.DocumentRepealed(made.ref(), f.by()));
      case DocumentWithdrawn _ ->
          Optional.of(new io.gongkai.contracts.disclosure.DocumentWithdrawn(made.ref()));
    };
  }

  private static Object made(DocumentMade f) {
    return new io.gongkai.contracts.disclosure.DocumentMade(
        f.ref(),
        f.documentType().name(),
        f.title(),
        f.documentNumber(),
        f.category(),
        f.effective(),
        f.expires(),
        f.keyAreas().isEmpty() ? null : f.keyAreas());
  }

  private static Object published(String id, DocumentMade made, DocumentPublished f) {
    return new io.gongkai.contracts.disclosure.DocumentPublished(
        made.ref(),
        made.documentType().name(),
        made.title(),
        made.documentNumber(),
        f.site(),
        f.late(),
        "/api/v1/documents/" + id,
        f.contentHash());
  }
}
