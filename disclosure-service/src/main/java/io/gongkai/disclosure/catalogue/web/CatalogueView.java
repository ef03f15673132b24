package io.gongkai.disclosure.catalogue.web;

import io.gongkai.disclosure.catalogue.CatalogueRecord;
import io.gongkai.disclosure.catalogue.domain.CatalogueFact.CataloguePublished;
import java.time.LocalDate;

/** A standard catalogue of one field and how many items it has. */
record CatalogueView(
    String id, String organ, String ref, String field, long items, LocalDate published) {

  static CatalogueView of(CatalogueRecord record) {
    CataloguePublished p = record.state().published();
    return new CatalogueView(
        record.stored().id(), p.organ(), p.ref(), p.field(), p.items(), record.state().since());
  }
}
