package io.gongkai.reporting.inspection;

import io.gongkai.kit.UseCase;
import io.gongkai.kit.store.Page;
import reactor.core.publisher.Mono;

/** Reads a part of the list of inspections and circulations. */
@UseCase
public final class FindInspections {

  private final Inspections inspections;

  FindInspections(Inspections inspections) {
    this.inspections = inspections;
  }

  public Mono<Page<InspectionEntry>> handle(InspectionQuery query) {
    return inspections.page(query).map(page -> page.map(InspectionEntry::of));
  }
}
