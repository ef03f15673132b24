package io.gongkai.reporting.inspection.events;

import io.gongkai.contracts.disclosure.SiteRegistered;
import io.gongkai.intake.Intake;
import io.gongkai.kit.listen.EventHandler;
import io.gongkai.kit.listen.Received;
import io.gongkai.reporting.inspection.KeepSite;
import java.util.Set;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Remembers a site, then lets the inspections go on that waited for it. */
@Component
final class OnSiteRegistered implements EventHandler<SiteRegistered> {

  private final KeepSite keep;
  private final Intake intake;

  OnSiteRegistered(KeepSite keep, Intake intake) {
    this.keep = keep;
    this.intake = intake;
  }

  @Override
  public Class<SiteRegistered> hears() {
    return SiteRegistered.class;
  }

  @Override
  public Set<String> topics() {
    return Set.of("disclosure.site");
  }

  @Override
  public Mono<Void> handle(Received<SiteRegistered> event) {
    return keep.handle(event.subject()).then(Mono.defer(() -> intake.release(event.subject())));
  }
}
