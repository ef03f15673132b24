package io.gongkai.disclosure.document;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/**
 * Lets work under one name be done in turn within this process, so that it does not compete for the
 * same number. Between processes the store decides.
 */
final class Turns {

  private final Map<String, Sinks.Empty<Void>> last = new ConcurrentHashMap<>();

  /** The work, begun when all work that was asked for earlier under the name has ended. */
  <T> Mono<T> inTurn(String name, Mono<T> work) {
    return Mono.defer(
        () -> {
          Sinks.Empty<Void> mine = Sinks.empty();
          Sinks.Empty<Void> before = last.put(name, mine);
          return (before == null ? work : before.asMono().then(work))
              .doFinally(_ -> end(name, mine));
        });
  }

  private void end(String name, Sinks.Empty<Void> mine) {
    last.remove(name, mine);
    mine.tryEmitEmpty();
  }
}
