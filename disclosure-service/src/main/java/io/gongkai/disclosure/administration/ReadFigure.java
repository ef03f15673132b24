package io.gongkai.disclosure.administration;

import io.gongkai.kit.UseCase;
import reactor.core.publisher.Mono;

/** Reads one figure; empty if there is none. */
@UseCase
public final class ReadFigure {

  private final Figures store;

  ReadFigure(Figures store) {
    this.store = store;
  }

  public Mono<FigureRecord> handle(String id) {
    return store.find(id).map(FigureRecord::of);
  }
}
