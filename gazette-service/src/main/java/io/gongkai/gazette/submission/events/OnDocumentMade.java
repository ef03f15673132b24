package io.gongkai.gazette.submission.events;

import io.gongkai.contracts.disclosure.DocumentMade;
import io.gongkai.gazette.submission.DocumentNews;
import io.gongkai.gazette.submission.HearOfDocument;
import io.gongkai.intake.Intake;
import io.gongkai.kit.listen.EventHandler;
import io.gongkai.kit.listen.Received;
import java.util.Set;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** A document exists: it is remembered, and back issues that waited for it go on. */
@Component
final class OnDocumentMade implements EventHandler<DocumentMade> {

  private final HearOfDocument hear;
  private final Intake intake;

  OnDocumentMade(HearOfDocument hear, Intake intake) {
    this.hear = hear;
    this.intake = intake;
  }

  @Override
  public Class<DocumentMade> hears() {
    return DocumentMade.class;
  }

  @Override
  public Set<String> topics() {
    return Set.of("disclosure.document");
  }

  @Override
  public Mono<Void> handle(Received<DocumentMade> event) {
    DocumentMade made = event.data();
    return hear.handle(
            new DocumentNews.Made(
                event.subject(),
                event.tenant(),
                made.documentType(),
                made.title(),
                made.documentNumber()))
        .then(Mono.defer(() -> intake.release(event.subject())));
  }
}
