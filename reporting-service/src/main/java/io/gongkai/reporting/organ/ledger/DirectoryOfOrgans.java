package io.gongkai.reporting.organ.ledger;

import io.gongkai.intake.KnownOrgans;
import io.gongkai.kit.rule.RuleBroken;
import io.gongkai.reporting.organ.RequireOrgan;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Organs are owned by the disclosure service: lines of one that is not known yet wait for it. */
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
}
