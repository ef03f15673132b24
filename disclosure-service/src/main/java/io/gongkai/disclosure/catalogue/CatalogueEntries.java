package io.gongkai.disclosure.catalogue;

import io.gongkai.disclosure.catalogue.domain.CatalogueFact;
import io.gongkai.kit.Stamp;
import io.gongkai.kit.store.Page;
import io.gongkai.kit.store.Stored;
import reactor.core.publisher.Mono;

/** What the use cases need from the store of catalogue entries. */
public interface CatalogueEntries {

  /** The one under an id, or nothing. */
  Mono<Stored<CatalogueFact>> find(String id);

  /** A new one; fails with {@code AlreadyThere} if the id is taken. */
  Mono<Stored<CatalogueFact>> start(String id, Stamp stamp, CatalogueFact first);

  /** A part of the list. */
  Mono<Page<Stored<CatalogueFact>>> page(CatalogueEntryQuery query);
}
