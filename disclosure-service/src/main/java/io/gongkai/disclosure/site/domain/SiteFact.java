package io.gongkai.disclosure.site.domain;

import org.jspecify.annotations.Nullable;

/** What can happen to an entry of the register. */
public sealed interface SiteFact {

  /** The site, channel or account was opened; {@code parent} is recorded as it stands. */
  record SiteRegistered(
      String organ,
      String ref,
      SiteType siteType,
      String name,
      @Nullable String code,
      @Nullable String parent)
      implements SiteFact {}

  /** The site, channel or account was closed, and why. */
  record SiteClosed(String reason) implements SiteFact {}
}
