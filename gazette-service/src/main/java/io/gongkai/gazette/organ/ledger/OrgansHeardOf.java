package io.gongkai.gazette.organ.ledger;

import io.gongkai.gazette.organ.ReadHeardOrgan;
import io.gongkai.intake.KnownOrgans;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Organs are owned elsewhere: a line of one that was not heard of yet waits for its news. */
@Component
final class OrgansHeardOf implements KnownOrgans {

  private final ReadHeardOrgan organ;

  OrgansHeardOf(ReadHeardOrgan organ) {
    this.organ = organ;
  }

  @Override
  public Mono<Boolean> knows(String code) {
    return organ.handle(code).hasElement();
  }
}
