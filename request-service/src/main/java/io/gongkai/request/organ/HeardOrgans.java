package io.gongkai.request.organ;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What is remembered of the directory of organs, which another service owns. */
public interface HeardOrgans {

  /** Remembers an organ; the same news a second time changes nothing. */
  Mono<Void> keep(String code, @Nullable String parent);

  Mono<Boolean> knows(String code);

  /** The codes of the organs right below. */
  Flux<String> below(String code);
}
