package io.gongkai.request.application;

import io.gongkai.kit.UseCase;
import reactor.core.publisher.Flux;

/** The cases of the matters that a case was split into. */
@UseCase
public final class FindParts {
  private final Families families;

  FindParts(Families families) {
    this.families = families;
  }

  public Flux<HeldApplication> handle(String parent) {
    return families.partsOf(parent);
  }
}
