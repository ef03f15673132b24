package io.gongkai.disclosure.interpretation;

import io.gongkai.kit.UseCase;
import reactor.core.publisher.Mono;

/** Reads one interpretation; empty if there is none. */
@UseCase
public final class ReadInterpretation {

  private final Interpretations store;

  ReadInterpretation(Interpretations store) {
    this.store = store;
  }

  public Mono<InterpretationRecord> handle(String id) {
    return store.find(id).map(InterpretationRecord::of);
  }
}
