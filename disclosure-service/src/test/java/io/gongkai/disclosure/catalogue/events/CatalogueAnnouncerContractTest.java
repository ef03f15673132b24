package io.gongkai.disclosure.catalogue.events;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.disclosure.Announced;
import io.gongkai.disclosure.catalogue.domain.CatalogueFact;
import io.gongkai.disclosure.catalogue.domain.CatalogueFact.CataloguePublished;
import org.junit.jupiter.api.Test;

class CatalogueAnnouncerContractTest {

  @Test
  void a_catalogue_is_announced_with_its_field_and_size() {
    CatalogueFact fact = new CataloguePublished("A", "K1", "义务教育", 25);
    assertThat(
            Announced.by(new CatalogueAnnouncer(), "cat-aaaaaaaaaaaaaaaaaaaaaaaaaa", fact)
                .getFirst()
                .at("/data/items")
                .asLong())
        .isEqualTo(25);
  }
}
