package io.gongkai.disclosure.site;

import io.gongkai.disclosure.organ.RequireOrgan;
import io.gongkai.disclosure.site.domain.SiteCode;
import io.gongkai.disclosure.site.domain.SiteFact;
import io.gongkai.disclosure.site.domain.SiteFact.SiteRegistered;
import io.gongkai.kit.Stamp;
import io.gongkai.kit.UseCase;
import io.gongkai.kit.rule.RuleBroken;
import io.gongkai.kit.store.AlreadyThere;
import io.gongkai.kit.store.Stored;
import reactor.core.publisher.Mono;

/** Enters a site, channel or account into the register, once under its reference. */
@UseCase
public final class RegisterSite {

  /** The entry to make, and when, by whom. */
  public record Command(SiteRegistered site, Stamp stamp) {}

  private final Sites sites;
  private final RequireOrgan organ;

  RegisterSite(Sites sites, RequireOrgan organ) {
    this.sites = sites;
    this.organ = organ;
  }

  /** Answers with the new entry; a second registration is {@code step-not-lawful}. */
  public Mono<SiteRecord> handle(Command c) {
    String id = SiteRecord.id(c.site().organ(), c.site().ref());
    return organ
        .handle(c.site().organ())
        .then(Mono.defer(() -> start(id, c)))
        .map(SiteRecord::of)
        .onErrorResume(AlreadyThere.class, taken -> refuse(id, c, taken));
  }

  private Mono<Stored<SiteFact>> start(String id, Command c) {
    if (!c.stamp().attested()) {
      // Codes of old registers come in as they stand; only new ones must have the official form.
      SiteCode.check(c.site().code());
    }
    return sites.start(id, c.stamp(), c.site());
  }

  private static RuleBroken again(Stored<SiteFact> there, Command c) {
    return SiteRecord.of(there).site().registeredAgain(c.stamp().on(), c.stamp().known());
  }

  private Mono<SiteRecord> refuse(String id, Command c, AlreadyThere taken) {
    // Live references are minted here, so only a source system can name one twice.
    return Mono.just(id)
        .filter(_ -> c.stamp().attested())
        .flatMap(sites::find)
        .switchIfEmpty(Mono.error(taken))
        .flatMap(s -> Mono.error(again(s, c)));
  }
}
