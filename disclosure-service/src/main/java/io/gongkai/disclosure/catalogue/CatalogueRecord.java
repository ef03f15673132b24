package io.gongkai.disclosure.catalogue;

import io.gongkai.disclosure.catalogue.domain.CatalogueEntry;
import io.gongkai.disclosure.catalogue.domain.CatalogueFact;
import io.gongkai.kit.AggregateId;
import io.gongkai.kit.store.Recorded;
import io.gongkai.kit.store.Stored;

/** A catalogue entry as it lies in the store, with the state that its facts give. */
public record CatalogueRecord(Stored<CatalogueFact> stored, CatalogueEntry state) {

  /** The id that follows from organ and reference. */
  public static String id(String organ, String ref) {
    return AggregateId.of("cat", organ, "catalogue", ref);
  }

  /** Reads the state out of the facts. */
  public static CatalogueRecord of(Stored<CatalogueFact> stored) {
    Recorded<CatalogueFact> first = stored.facts().getFirst();
    return new CatalogueRecord(stored, CatalogueEntry.fold(first.stamp().on(), first.fact()));
  }
}
