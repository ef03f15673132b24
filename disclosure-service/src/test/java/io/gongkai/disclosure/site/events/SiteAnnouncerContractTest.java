package io.gongkai.disclosure.site.events;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.disclosure.Announced;
import io.gongkai.disclosure.site.domain.SiteFact.SiteClosed;
import io.gongkai.disclosure.site.domain.SiteFact.SiteRegistered;
import io.gongkai.disclosure.site.domain.SiteType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SiteAnnouncerContractTest {

  private static final String ID = "site-aaaaaaaaaaaaaaaaaaaaaaaaaa";

  @ParameterizedTest
  @EnumSource
  void a_site_of_any_type_is_announced_open_and_closed(SiteType type) {
    SiteRegistered site = new SiteRegistered("A", "S1", type, "门户", null, null);
    assertThat(Announced.by(new SiteAnnouncer(), ID, site, new SiteClosed("长期无更新")))
        .hasSize(2)
        .doesNotContainNull();
  }

  @Test
  void a_closing_bears_the_reference_of_its_site() {
    SiteRegistered site = new SiteRegistered("A", "S1", SiteType.WEBSITE, "门户", "4207000016", "S0");
    assertThat(
            Announced.by(new SiteAnnouncer(), ID, site, new SiteClosed("集约迁移"))
                .getLast()
                .at("/data/ref")
                .asString())
        .isEqualTo("S1");
  }
}
