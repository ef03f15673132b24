package io.gongkai.reporting.inspection;

import io.gongkai.kit.AggregateId;
import io.gongkai.kit.store.Recorded;
import io.gongkai.kit.store.Stored;
import io.gongkai.reporting.inspection.domain.Inspection;
import io.gongkai.reporting.inspection.domain.InspectionFact;

/** An inspection as it lies in the store. */
public record InspectionEntry(Stored<InspectionFact> stored, Inspection inspection) {

  /** The id that follows from organ and reference. */
  public static String id(String organ, String ref) {
    return AggregateId.of("insp", organ, "inspection", ref);
  }

  public static InspectionEntry of(Stored<InspectionFact> stored) {
    Recorded<InspectionFact> only = stored.facts().getFirst();
    return new InspectionEntry(stored, new Inspection(only.stamp().on(), only.fact()));
  }
}
