package io.gongkai.gazette.submission;

import io.gongkai.kit.UseCase;
import reactor.core.publisher.Mono;

/** Remembers what is said of a document. */
@UseCase
public final class HearOfDocument {

  private final HeardDocuments documents;

  HearOfDocument(HeardDocuments documents) {
    this.documents = documents;
  }

  public Mono<Void> handle(DocumentNews news) {
    return documents.keep(news);
  }
}
