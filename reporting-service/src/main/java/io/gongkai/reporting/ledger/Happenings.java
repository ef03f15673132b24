package io.gongkai.reporting.ledger;

import io.gongkai.reporting.ledger.domain.Happening;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import reactor.core.publisher.Mono;

/** What was heard of organs, as far as it counts. */
public interface Happenings {

  /** Organ by organ; one that was never heard of may be left out. */
  Mono<Map<String, List<Happening>>> of(Collection<String> organs);

  /** A mark that changes whenever something of one of these organs is heard. */
  Mono<String> mark(Collection<String> organs);
}
