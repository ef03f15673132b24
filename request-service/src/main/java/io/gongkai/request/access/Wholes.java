package io.gongkai.request.access;

import reactor.core.publisher.Mono;

/** Cases that were one form before it was split by matters. */
public interface Wholes {

  /** The case that this one was split off from; empty if it came in by itself. */
  Mono<String> wholeOf(String application);
}
