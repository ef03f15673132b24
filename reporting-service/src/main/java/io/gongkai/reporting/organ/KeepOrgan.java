package io.gongkai.reporting.organ;

import io.gongkai.kit.UseCase;
import reactor.core.publisher.Mono;

/** Enters an organ that was registered elsewhere into the directory kept here. */
@UseCase
public final class KeepOrgan {

  private final Organs organs;

  KeepOrgan(Organs organs) {
    this.organs = organs;
  }

  public Mono<Void> handle(Organ organ) {
    return organs.keep(organ);
  }
}
