package io.gongkai.request.organ.events;

import io.gongkai.contracts.disclosure.OrganRegistered;
import io.gongkai.intake.Intake;
import io.gongkai.intake.KnownOrgans;
import io.gongkai.kit.listen.EventHandler;
import io.gongkai.kit.listen.Received;
import io.gongkai.request.organ.HearOfOrgan;
import java.util.Set;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** An organ may act here from now on; lines that waited for it are applied. */
@Component
final class OnOrganRegistered implements EventHandler<OrganRegistered> {

  private final HearOfOrgan hear;
  private final Intake intake;

  OnOrganRegistered(HearOfOrgan hear, Intake intake) {
    this.hear = hear;
    this.intake = intake;
  }

  @Override
  public Class<OrganRegistered> hears() {
    return OrganRegistered.class;
  }

  @Override
  public Set<String> topics() {
    return Set.of("disclosure.organ");
  }

  @Override
  public Mono<Void> handle(Received<OrganRegistered> event) {
    OrganRegistered organ = event.data();
    return hear.handle(new HearOfOrgan.Command(organ.code(), organ.parent()))
        .then(Mono.defer(() -> intake.release(KnownOrgans.key(organ.code()))));
  }
}
