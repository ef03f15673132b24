package io.gongkai.disclosure.catalogue.web;

import io.gongkai.disclosure.catalogue.domain.CatalogueFact.CataloguePublished;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;

/** The body that publishes a standard catalogue. */
record CatalogueRequest(
    @NotBlank String organ, @NotBlank @Size(max = 100) String field, @PositiveOrZero long items) {

  CataloguePublished published(String ref) {
    return new CataloguePublished(organ, ref, field, items);
  }
}
