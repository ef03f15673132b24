package io.gongkai.kit.intake;

import reactor.core.publisher.Mono;

/** How many lines are parked. */
@FunctionalInterface
public interface Waiting {
  Mono<Long> count();
}
