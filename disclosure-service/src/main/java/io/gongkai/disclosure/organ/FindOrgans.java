package io.gongkai.disclosure.organ;

import io.gongkai.kit.UseCase;
import io.gongkai.kit.store.Page;
import reactor.core.publisher.Mono;

/** Reads a part of the directory. */
@UseCase
public final class FindOrgans {

  private final Organs organs;

  FindOrgans(Organs organs) {
    this.organs = organs;
  }

  public Mono<Page<OrganEntry>> handle(OrganQuery query) {
    return organs.page(query).map(page -> page.map(OrganEntry::of));
  }
}
