package io.gongkai.disclosure.site.web;

import io.gongkai.disclosure.site.SiteRecord;
import io.gongkai.disclosure.site.domain.Site;
import io.gongkai.disclosure.site.domain.SiteFact.SiteRegistered;
import io.gongkai.disclosure.site.domain.SiteType;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An entry of the register; {@code code} is the identification code of a website. */
record SiteView(
    String id,
    String organ,
    String ref,
    SiteType type,
    String name,
    @Nullable String code,
    @Nullable String parent,
    LocalDate registered,
    Site.@Nullable Closing closed) {

  static SiteView of(SiteRecord record) {
    SiteRegistered s = record.site().registered();
    return new SiteView(
        record.stored().id(),
        s.organ(),
        s.ref(),
        s.siteType(),
        s.name(),
        s.code(),
        s.parent(),
        record.site().since(),
        record.site().closing());
  }
}
