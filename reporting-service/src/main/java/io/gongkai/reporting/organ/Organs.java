package io.gongkai.reporting.organ;

import java.util.List;
import reactor.core.publisher.Mono;

/** Where registered organs are kept. */
public interface Organs {

  Mono<List<Organ>> all();

  Mono<Boolean> knows(String code);

  /** Keeps an organ; repeated or late news change nothing. */
  Mono<Void> keep(Organ organ);
}
