package io.gongkai.gazette.organ;

import io.gongkai.kit.UseCase;
import reactor.core.publisher.Mono;

/** Remembers an organ that entered the directory. */
@UseCase
public final class HearOfOrgan {

  private final HeardOrgans organs;

  HearOfOrgan(HeardOrgans organs) {
    this.organs = organs;
  }

  public Mono<Void> handle(HeardOrgan organ) {
    return organs.keep(organ);
  }
}
