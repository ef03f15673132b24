package io.gongkai.disclosure.organ;

import io.gongkai.disclosure.organ.domain.OrganFact;
import io.gongkai.kit.Stamp;
import io.gongkai.kit.store.Page;
import io.gongkai.kit.store.Stored;
import reactor.core.publisher.Mono;

/** What the use cases need from the store of the directory. */
public interface Organs {

  /** The entry under a code, or nothing. */
  Mono<Stored<OrganFact>> find(String code);

  /** A new entry; fails with {@code AlreadyThere} if the code is taken. */
  Mono<Stored<OrganFact>> start(String code, Stamp stamp, OrganFact first);

  /** A part of the directory. */
  Mono<Page<Stored<OrganFact>>> page(OrganQuery query);
}
