package io.gongkai.request.watch;

import io.gongkai.request.watch.domain.WarningFact;
import reactor.core.publisher.Mono;

/** A way to reach a desk. */
public interface WarningChannel {
  /** A code such as {@code mail}. */
  String name();

  /**
   * Sends once. The answer is Sent if the other side took it over, NotSent if it certainly did not
   * leave. Whatever else happens, an error or silence, leaves open whether it arrived.
   */
  Mono<WarningFact> send(WarningFact.Begun warning);
}
