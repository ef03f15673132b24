package io.gongkai.request.party;

import java.util.Map;
import reactor.core.publisher.Mono;

/** Keys of persons that are kept wrapped; a bean of whoever keeps some. */
public interface WrappedKeys {

  /** How many are wrapped with each wrapping key, by its name. */
  Mono<Map<String, Long>> count();

  /**
   * Wraps all with the wrapping key that comes first; answers how many were changed. Again changes
   * nothing.
   */
  Mono<Long> rewrap();
}
