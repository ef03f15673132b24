package io.gongkai.disclosure.site.web;

import io.gongkai.disclosure.site.domain.SiteFact.SiteRegistered;
import io.gongkai.disclosure.site.domain.SiteType;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** The body that enters a site, channel or account into the register. */
record SiteRequest(
    @NotBlank String organ,
    SiteType type,
    @NotBlank @Size(max = 200) String name,
    @Nullable String code,
    @Nullable @Size(min = 1, max = 100) String parent) {

  SiteRegistered site(String ref) {
    return new SiteRegistered(organ, ref, type, name, code, parent);
  }
}
