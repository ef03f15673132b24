package io.gongkai.request.party.ledger;

import io.gongkai.intake.Intake;
import io.gongkai.request.party.WaitingPeople;
import io.gongkai.request.party.WrappedKeys;
import java.util.Map;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Lines whose organ was not heard of yet; each is sealed with a key of its own. */
@Component
final class WaitingLines implements WaitingPeople, WrappedKeys {

  private final Intake intake;

  WaitingLines(Intake intake) {
    this.intake = intake;
  }

  @Override
  public Mono<Void> erase(String identity) {
    return intake.erase(identity);
  }

  @Override
  public Mono<Map<String, Long>> count() {
    return intake.wrappings();
  }

  @Override
  public Mono<Long> rewrap() {
    return intake.rewrap();
  }
}
