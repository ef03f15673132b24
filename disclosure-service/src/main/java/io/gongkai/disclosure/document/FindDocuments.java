package io.gongkai.disclosure.document;

import io.gongkai.kit.UseCase;
import io.gongkai.kit.store.Page;
import reactor.core.publisher.Mono;

/** Reads a part of the list of documents. */
@UseCase
public final class FindDocuments {

  private final Documents documents;

  FindDocuments(Documents documents) {
    this.documents = documents;
  }

  public Mono<Page<DocumentRecord>> handle(DocumentQuery query) {
    return documents.page(query).map(page -> page.map(DocumentRecord::of));
  }
}
