package io.gongkai.reporting.inspection;

import io.gongkai.kit.AggregateId;
import io.gongkai.kit.store.Recorded;
import io.gongkai.kit.store.Stored;
import io.gongkai.reporting.inspection.domain.Rectification;
import io.gongkai.reporting.inspection.domain.RectificationFact;

/** A rectification as it lies in the store, with the state that its facts give. */
public record RectificationEntry(Stored<RectificationFact> stored, Rectification rectification) {

  /** The id that follows from organ and reference. */
  public static String id(String organ, String ref) {
    return AggregateId.of("rect", organ, "rectification", ref);
  }

  public static RectificationEntry of(Stored<RectificationFact> stored) {
    Recorded<RectificationFact> first = stored.facts().getFirst();
    Rectification state =
        Rectification.opened(first.stamp().on(), first.stamp().known(), first.fact());
    for (Recorded<RectificationFact> next : stored.facts().subList(1, stored.facts().size())) {
      state = state.then(next.stamp().on(), next.stamp().known(), next.fact());
    }
    return new RectificationEntry(stored, state);
  }
}
