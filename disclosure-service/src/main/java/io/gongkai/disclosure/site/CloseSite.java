package io.gongkai.disclosure.site;

import io.gongkai.disclosure.site.domain.Site;
import io.gongkai.disclosure.site.domain.SiteFact;
import io.gongkai.kit.Stamp;
import io.gongkai.kit.UseCase;
import io.gongkai.kit.Version;
import java.util.List;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Closes a site, channel or account for a reason, once. */
@UseCase
public final class CloseSite {

  /** The entry, the version that was seen (null = any), and why it is closed. */
  public record Command(String site, @Nullable Version seen, String reason, Stamp stamp) {}

  private final Sites sites;

  CloseSite(Sites sites) {
    this.sites = sites;
  }

  /** Answers with the closed entry. */
  public Mono<SiteRecord> handle(Command c) {
    return sites
        .change(c.site(), c.seen(), c.stamp(), s -> List.of(close(SiteRecord.of(s).site(), c)))
        .map(SiteRecord::of);
  }

  private static SiteFact close(Site site, Command c) {
    return site.close(c.stamp().on(), c.stamp().known(), c.reason());
  }
}
