package io.gongkai.reporting.organ;

import io.gongkai.kit.UseCase;
import reactor.core.publisher.Mono;

/** All organs registered so far, as a tree. */
@UseCase
public final class ReadOrgans {

  private final Organs organs;

  ReadOrgans(Organs organs) {
    this.organs = organs;
  }

  public Mono<OrganTree> handle() {
    return organs.all().map(OrganTree::new);
  }
}
