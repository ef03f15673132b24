package io.gongkai.disclosure.administration;

import io.gongkai.disclosure.administration.domain.FigureFact;
import io.gongkai.kit.Stamp;
import io.gongkai.kit.store.Page;
import io.gongkai.kit.store.Stored;
import reactor.core.publisher.Mono;

/** What the use cases need from the store of figures. */
public interface Figures {

  /** The one under an id, or nothing. */
  Mono<Stored<FigureFact>> find(String id);

  /** A new one; fails with {@code AlreadyThere} if the id is taken. */
  Mono<Stored<FigureFact>> start(String id, Stamp stamp, FigureFact first);

  /** A part of the list. */
  Mono<Page<Stored<FigureFact>>> page(FigureQuery query);
}
