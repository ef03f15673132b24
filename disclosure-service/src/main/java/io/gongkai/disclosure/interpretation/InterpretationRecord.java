package io.gongkai.disclosure.interpretation;

import io.gongkai.disclosure.interpretation.domain.Interpretation;
import io.gongkai.disclosure.interpretation.domain.InterpretationFact;
import io.gongkai.kit.AggregateId;
import io.gongkai.kit.store.Recorded;
import io.gongkai.kit.store.Stored;

/** An interpretation as it lies in the store, with the state that its facts give. */
public record InterpretationRecord(Stored<InterpretationFact> stored, Interpretation state) {

  /** The id that follows from organ and reference. */
  public static String id(String organ, String ref) {
    return AggregateId.of("int", organ, "interpretation", ref);
  }

  /** Reads the state out of the facts. */
  public static InterpretationRecord of(Stored<InterpretationFact> stored) {
    Recorded<InterpretationFact> first = stored.facts().getFirst();
    return new InterpretationRecord(stored, Interpretation.fold(first.stamp().on(), first.fact()));
  }
}
