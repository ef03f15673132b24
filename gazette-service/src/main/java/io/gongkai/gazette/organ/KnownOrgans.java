package io.gongkai.gazette.organ;

import java.util.List;
import reactor.core.publisher.Mono;

/** What the use cases need from the memory of organs. */
public interface KnownOrgans {

  /** Remembers an organ; the same news a second time changes nothing. */
  Mono<Void> keep(KnownOrgan organ);

  /** The organ under a code, or nothing. */
  Mono<KnownOrgan> find(String code);

  /** All organs that govern a division. */
  Mono<List<KnownOrgan>> ofDivision(String division);
}
