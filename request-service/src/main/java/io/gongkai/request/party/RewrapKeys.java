package io.gongkai.request.party;

import io.gongkai.kit.UseCase;
import java.util.List;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Wraps the keys of all living persons with the newest wrapping key, so that the old one can be
 * destroyed and with it whatever old pages and backups hold of erased ones. Answers how many were
 * changed; again changes nothing.
 */
@UseCase
public final class RewrapKeys {

  private final List<WrappedKeys> keys;

  RewrapKeys(List<WrappedKeys> keys) {
    this.keys = List.copyOf(keys);
  }

  public Mono<Long> handle() {
    return Flux.fromIterable(keys).concatMap(WrappedKeys::rewrap).reduce(0L, Long::sum);
  }
}
