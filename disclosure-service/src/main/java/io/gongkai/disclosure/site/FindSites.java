package io.gongkai.disclosure.site;

import io.gongkai.kit.UseCase;
import io.gongkai.kit.store.Page;
import reactor.core.publisher.Mono;

/** Reads a part of the list of sites, channels and accounts. */
@UseCase
public final class FindSites {

  private final Sites store;

  FindSites(Sites store) {
    this.store = store;
  }

  public Mono<Page<SiteRecord>> handle(SiteQuery query) {
    return store.page(query).map(page -> page.map(SiteRecord::of));
  }
}
