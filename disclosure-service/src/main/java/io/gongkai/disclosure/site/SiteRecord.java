package io.gongkai.disclosure.site;

import io.gongkai.disclosure.site.domain.Site;
import io.gongkai.disclosure.site.domain.SiteFact;
import io.gongkai.disclosure.site.domain.SiteFact.SiteRegistered;
import io.gongkai.kit.AggregateId;
import io.gongkai.kit.store.Recorded;
import io.gongkai.kit.store.Stored;

/** An entry of the register as it lies in the store, with the state that its facts give. */
public record SiteRecord(Stored<SiteFact> stored, Site site) {

  /** The id that follows from organ and reference. */
  public static String id(String organ, String ref) {
    return AggregateId.of("site", organ, "site", ref);
  }

  /** Reads the state out of the facts. */
  public static SiteRecord of(Stored<SiteFact> stored) {
    Recorded<SiteFact> first = stored.facts().getFirst();
    if (!(first.fact() instanceof SiteRegistered registered)) {
      throw new IllegalStateException("the history of " + stored.id() + " has no beginning");
    }
    Site site = Site.opened(first.stamp().on(), first.stamp().known(), registered);
    for (Recorded<SiteFact> next : stored.facts().subList(1, stored.facts().size())) {
      site = site.then(next.stamp().on(), next.stamp().known(), next.fact());
    }
    return new SiteRecord(stored, site);
  }
}
