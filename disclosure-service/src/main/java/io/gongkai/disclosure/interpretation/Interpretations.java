package io.gongkai.disclosure.interpretation;

import io.gongkai.disclosure.interpretation.domain.InterpretationFact;
import io.gongkai.kit.Stamp;
import io.gongkai.kit.store.Page;
import io.gongkai.kit.store.Stored;
import reactor.core.publisher.Mono;

/** What the use cases need from the store of interpretations. */
public interface Interpretations {

  /** The one under an id, or nothing. */
  Mono<Stored<InterpretationFact>> find(String id);

  /** A new one; fails with {@code AlreadyThere} if the id is taken. */
  Mono<Stored<InterpretationFact>> start(String id, Stamp stamp, InterpretationFact first);

  /** A part of the list. */
  Mono<Page<Stored<InterpretationFact>>> page(InterpretationQuery query);
}
