package io.gongkai.disclosure.catalogue;

import io.gongkai.kit.UseCase;
import reactor.core.publisher.Mono;

/** Reads one catalogue entry; empty if there is none. */
@UseCase
public final class ReadCatalogueEntry {

  private final CatalogueEntries store;

  ReadCatalogueEntry(CatalogueEntries store) {
    this.store = store;
  }

  public Mono<CatalogueRecord> handle(String id) {
    return store.find(id).map(CatalogueRecord::of);
  }
}
