package io.gongkai.disclosure.catalogue.domain;

/** What can happen to a catalogue entry. */
public sealed interface CatalogueFact {

  /** The organ published its catalogue of a field (one of 26, as text) with so many items. */
  record CataloguePublished(String organ, String ref, String field, long items)
      implements CatalogueFact {}
}
