package io.gongkai.reporting.inspection;

import io.gongkai.kit.Stamp;
import io.gongkai.kit.store.Page;
import io.gongkai.kit.store.Stored;
import io.gongkai.reporting.inspection.domain.InspectionFact;
import reactor.core.publisher.Mono;

/** What the use cases need from the store of inspections. */
public interface Inspections {

  Mono<Stored<InspectionFact>> find(String id);

  /** Fails with {@code AlreadyThere} if the id is taken. */
  Mono<Stored<InspectionFact>> start(String id, Stamp stamp, InspectionFact fact);

  Mono<Page<Stored<InspectionFact>>> page(InspectionQuery query);
}
