package io.gongkai.gazette.submission.events;

import io.gongkai.contracts.disclosure.DocumentPublished;
import io.gongkai.gazette.submission.DocumentNews;
import io.gongkai.gazette.submission.HearOfDocument;
import io.gongkai.kit.listen.EventHandler;
import io.gongkai.kit.listen.Received;
import java.util.Set;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** A document came before the public and may become a candidate. */
@Component
final class OnDocumentPublished implements EventHandler<DocumentPublished> {

  private final HearOfDocument hear;

  OnDocumentPublished(HearOfDocument hear) {
    this.hear = hear;
  }

  @Override
  public Class<DocumentPublished> hears() {
    return DocumentPublished.class;
  }

  @Override
  public Set<String> topics() {
    return Set.of("disclosure.document");
  }

  @Override
  public Mono<Void> handle(Received<DocumentPublished> event) {
    return hear.handle(new DocumentNews.Published(event.subject(), event.factdate()));
  }
}
