package io.gongkai.disclosure.organ;

import io.gongkai.kit.UseCase;
import reactor.core.publisher.Mono;

/** Reads one entry of the directory; empty if nobody has the code. */
@UseCase
public final class ReadOrgan {

  private final Organs organs;

  ReadOrgan(Organs organs) {
    this.organs = organs;
  }

  public Mono<OrganEntry> handle(String code) {
    return organs.find(code).map(OrganEntry::of);
  }
}
