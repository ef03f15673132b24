package io.gongkai.gazette.organ;

import java.util.List;
import reactor.core.publisher.Mono;

/** What the use cases need from the memory of organs. */
public interface HeardOrgans {

  /** Remembers an organ; the same news a second time changes nothing. */
  Mono<Void> keep(HeardOrgan organ);

  /** The organ under a code, or nothing. */
  Mono<HeardOrgan> find(String code);

  /** All organs that govern a division. */
  Mono<List<HeardOrgan>> ofDivision(String division);
}
