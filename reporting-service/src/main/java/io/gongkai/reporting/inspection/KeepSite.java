package io.gongkai.reporting.inspection;

import io.gongkai.kit.UseCase;
import reactor.core.publisher.Mono;

/** Remembers that a site was registered; from then on it can be inspected. */
@UseCase
public final class KeepSite {

  private final Sites sites;

  KeepSite(Sites sites) {
    this.sites = sites;
  }

  public Mono<Void> handle(String site) {
    return sites.keep(site);
  }
}
