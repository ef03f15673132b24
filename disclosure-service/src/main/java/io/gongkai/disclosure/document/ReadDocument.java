package io.gongkai.disclosure.document;

import io.gongkai.kit.UseCase;
import reactor.core.publisher.Mono;

/** Reads one document with its history; empty if there is none. */
@UseCase
public final class ReadDocument {

  private final Documents documents;

  ReadDocument(Documents documents) {
    this.documents = documents;
  }

  public Mono<DocumentRecord> handle(String id) {
    return documents.find(id).map(DocumentRecord::of);
  }
}
