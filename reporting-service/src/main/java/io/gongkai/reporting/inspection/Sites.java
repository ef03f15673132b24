package io.gongkai.reporting.inspection;

import reactor.core.publisher.Mono;

/** The sites that can be inspected, by their ids in the register of the disclosure service. */
public interface Sites {

  Mono<Boolean> knows(String site);

  Mono<Void> keep(String site);
}
