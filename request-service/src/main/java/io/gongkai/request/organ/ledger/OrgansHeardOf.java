package io.gongkai.request.organ.ledger;

import io.gongkai.intake.KnownOrgans;
import io.gongkai.request.organ.HeardOrgans;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Organs are owned elsewhere: a line of one that was not heard of yet waits for its news. */
@Component
final class OrgansHeardOf implements KnownOrgans {

  private final HeardOrgans organs;

  OrgansHeardOf(HeardOrgans organs) {
    this.organs = organs;
  }

  @Override
  public Mono<Boolean> knows(String organ) {
    return organs.knows(organ);
  }
}
