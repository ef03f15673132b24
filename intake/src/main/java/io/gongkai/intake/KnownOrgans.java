package io.gongkai.intake;

import reactor.core.publisher.Mono;

/** Says whether the organ that acts in a line is known here. Without such a bean every organ is. */
public interface KnownOrgans {

  /** True if lines of this organ may be applied. */
  Mono<Boolean> knows(String organ);

  /**
   * True if another service owns organs, so that a line may wait for one; else the line is {@code
   * unknown-subject}.
   */
  default boolean mayCome() {
    return true;
  }

  /** The key under which lines wait for an organ. */
  static String key(String organ) {
    return "organ/" + organ;
  }
}
