package io.gongkai.disclosure.interpretation;

import io.gongkai.kit.UseCase;
import io.gongkai.kit.store.Page;
import reactor.core.publisher.Mono;

/** Reads a part of the list of interpretations. */
@UseCase
public final class FindInterpretations {

  private final Interpretations store;

  FindInterpretations(Interpretations store) {
    this.store = store;
  }

  public Mono<Page<InterpretationRecord>> handle(InterpretationQuery query) {
    return store.page(query).map(page -> page.map(InterpretationRecord::of));
  }
}
