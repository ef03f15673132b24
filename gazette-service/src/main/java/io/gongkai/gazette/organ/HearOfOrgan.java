package io.gongkai.gazette.organ;

import io.gongkai.kit.UseCase;
import reactor.core.publisher.Mono;

/** Remembers an organ that entered the directory. */
@UseCase
public final class HearOfOrgan {

  private final KnownOrgans organs;

  HearOfOrgan(KnownOrgans organs) {
    this.organs = organs;
  }

  public Mono<Void> handle(KnownOrgan organ) {
    return organs.keep(organ);
  }
}
