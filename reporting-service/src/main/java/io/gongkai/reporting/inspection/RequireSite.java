package io.gongkai.reporting.inspection;

import io.gongkai.kit.UseCase;
import io.gongkai.kit.rule.RuleBroken;
import java.util.Map;
import reactor.core.publisher.Mono;

/** Lets an inspection through only if its site is registered, else {@code unknown-subject}. */
@UseCase
public final class RequireSite {

  private final Sites sites;

  RequireSite(Sites sites) {
    this.sites = sites;
  }

  public Mono<Void> handle(String site) {
    return sites
        .knows(site)
        .filter(known -> known)
        .switchIfEmpty(
            Mono.error(
                () -> RuleBroken.of("unknown-subject", Map.of("field", "site", "ref", site))))
        .then();
  }
}
