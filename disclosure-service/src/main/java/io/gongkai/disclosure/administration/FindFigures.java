package io.gongkai.disclosure.administration;

import io.gongkai.kit.UseCase;
import io.gongkai.kit.store.Page;
import reactor.core.publisher.Mono;

/** Reads a part of the list of figures. */
@UseCase
public final class FindFigures {

  private final Figures store;

  FindFigures(Figures store) {
    this.store = store;
  }

  public Mono<Page<FigureRecord>> handle(FigureQuery query) {
    return store.page(query).map(page -> page.map(FigureRecord::of));
  }
}
