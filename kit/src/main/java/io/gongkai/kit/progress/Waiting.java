package io.gongkai.kit.progress;

import reactor.core.publisher.Mono;

/** A bean that counts what was accepted and waits for something that is not here yet. */
@FunctionalInterface
public interface Waiting {
  Mono<Long> count();
}
