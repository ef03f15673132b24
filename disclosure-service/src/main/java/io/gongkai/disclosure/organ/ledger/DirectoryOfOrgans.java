package io.gongkai.disclosure.organ.ledger;

import io.gongkai.disclosure.organ.RequireOrgan;
import io.gongkai.intake.KnownOrgans;
import io.gongkai.kit.rule.RuleBroken;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Organs are owned here: an unknown one will not come from elsewhere, so its lines do not wait. */
@Component
final class DirectoryOfOrgans implements KnownOrgans {

  private final RequireOrgan organ;

  DirectoryOfOrgans(RequireOrgan organ) {
    this.organ = organ;
  }

  @Override
  public Mono<Boolean> knows(String code) {
    return organ.handle(code).thenReturn(true).onErrorReturn(RuleBroken.class, false);
  }

  @Override
  public boolean mayCome() {
    return false;
  }
}
