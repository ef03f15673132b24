package io.gongkai.request.party;

import reactor.core.publisher.Mono;

/** What other features keep for a holder and must go with the key; a bean of theirs. */
public interface ErasedToo {

  /** Again changes nothing. */
  Mono<Void> erase(String holder);
}
