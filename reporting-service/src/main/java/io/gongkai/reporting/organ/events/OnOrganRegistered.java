package io.gongkai.reporting.organ.events;

import io.gongkai.contracts.disclosure.OrganRegistered;
import io.gongkai.intake.Intake;
import io.gongkai.intake.KnownOrgans;
import io.gongkai.kit.listen.EventHandler;
import io.gongkai.kit.listen.Received;
import io.gongkai.reporting.organ.KeepOrgan;
import io.gongkai.reporting.organ.Organ;
import java.util.Set;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Enters an organ into the directory, then lets the lines go on that waited for it. */
@Component
final class OnOrganRegistered implements EventHandler<OrganRegistered> {

  private final KeepOrgan keep;
  private final Intake intake;

  OnOrganRegistered(KeepOrgan keep, Intake intake) {
    this.keep = keep;
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
    OrganRegistered said = event.data();
    Organ organ = new Organ(said.code(), said.name(), said.parent(), said.level(), said.division());
    return keep.handle(organ).then(Mono.defer(() -> intake.release(KnownOrgans.key(organ.code()))));
  }
}
