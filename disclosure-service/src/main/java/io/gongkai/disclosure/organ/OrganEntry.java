package io.gongkai.disclosure.organ;

import io.gongkai.disclosure.organ.domain.Organ;
import io.gongkai.disclosure.organ.domain.OrganFact;
import io.gongkai.kit.AggregateId;
import io.gongkai.kit.store.Recorded;
import io.gongkai.kit.store.Stored;

/** An organ as it lies in the directory, under the id that follows from its code. */
public record OrganEntry(Stored<OrganFact> stored, Organ organ) {

  /** The id of an organ, the same in every installation. */
  public static String id(String code) {
    return AggregateId.of("org", code, "organ", code);
  }

  /** Reads the state out of the facts. */
  public static OrganEntry of(Stored<OrganFact> stored) {
    Recorded<OrganFact> first = stored.facts().getFirst();
    return new OrganEntry(stored, Organ.fold(first.stamp().on(), first.fact()));
  }
}
