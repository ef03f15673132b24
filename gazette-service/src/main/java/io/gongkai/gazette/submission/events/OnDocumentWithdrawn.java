package io.gongkai.gazette.submission.events;

import io.gongkai.contracts.disclosure.DocumentWithdrawn;
import io.gongkai.gazette.submission.DocumentNews;
import io.gongkai.gazette.submission.HearOfDocument;
import io.gongkai.kit.listen.EventHandler;
import io.gongkai.kit.listen.Received;
import java.util.Set;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** A document was taken from the public and is no candidate any more. */
@Component
final class OnDocumentWithdrawn implements EventHandler<DocumentWithdrawn> {

  private final HearOfDocument hear;

  OnDocumentWithdrawn(HearOfDocument hear) {
    this.hear = hear;
  }

  @Override
  public Class<DocumentWithdrawn> hears() {
    return DocumentWithdrawn.class;
  }

  @Override
  public Set<String> topics() {
    return Set.of("disclosure.document");
  }

  @Override
  public Mono<Void> handle(Received<DocumentWithdrawn> event) {
    return hear.handle(new DocumentNews.Withdrawn(event.subject(), event.factdate()));
  }
}
