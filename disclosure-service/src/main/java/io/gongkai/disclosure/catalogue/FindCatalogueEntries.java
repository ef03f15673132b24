package io.gongkai.disclosure.catalogue;

import io.gongkai.kit.UseCase;
import io.gongkai.kit.store.Page;
import reactor.core.publisher.Mono;

/** Reads a part of the list of catalogue entries. */
@UseCase
public final class FindCatalogueEntries {

  private final CatalogueEntries store;

  FindCatalogueEntries(CatalogueEntries store) {
    this.store = store;
  }

  public Mono<Page<CatalogueRecord>> handle(CatalogueEntryQuery query) {
    return store.page(query).map(page -> page.map(CatalogueRecord::of));
  }
}
