package io.gongkai.disclosure.catalogue.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.disclosure.catalogue.domain.CatalogueFact.CataloguePublished;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CatalogueEntryTest {

  @Test
  void a_catalogue_entry_is_published_once() {
    LocalDate day = LocalDate.parse("2025-04-10");
    CatalogueEntry entry =
        CatalogueEntry.fold(day, new CataloguePublished("990001-JYJ", "K1", "义务教育", 25));
    assertThat(entry.publishedAgain(day).code()).isEqualTo("step-not-lawful");
    assertThat(entry.publishedAgain(day.minusDays(1)).code()).isEqualTo("before-last-step");
  }
}
