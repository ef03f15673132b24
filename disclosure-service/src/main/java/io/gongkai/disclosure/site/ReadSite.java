package io.gongkai.disclosure.site;

import io.gongkai.kit.UseCase;
import reactor.core.publisher.Mono;

/** Reads one entry of the register; empty if there is none. */
@UseCase
public final class ReadSite {

  private final Sites store;

  ReadSite(Sites store) {
    this.store = store;
  }

  public Mono<SiteRecord> handle(String id) {
    return store.find(id).map(SiteRecord::of);
  }
}
