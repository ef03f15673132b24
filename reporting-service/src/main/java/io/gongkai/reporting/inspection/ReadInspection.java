package io.gongkai.reporting.inspection;

import io.gongkai.kit.UseCase;
import reactor.core.publisher.Mono;

/** Reads one inspection; empty if there is none. */
@UseCase
public final class ReadInspection {

  private final Inspections inspections;

  ReadInspection(Inspections inspections) {
    this.inspections = inspections;
  }

  public Mono<InspectionEntry> handle(String id) {
    return inspections.find(id).map(InspectionEntry::of);
  }
}
