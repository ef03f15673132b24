package io.gongkai.reporting.inspection;

import io.gongkai.kit.Stamp;
import io.gongkai.kit.UseCase;
import io.gongkai.kit.store.AlreadyThere;
import io.gongkai.reporting.inspection.domain.InspectionFact;
import io.gongkai.reporting.inspection.domain.InspectionFact.InspectionCirculated;
import io.gongkai.reporting.inspection.domain.InspectionFact.InspectionRecorded;
import io.gongkai.reporting.organ.RequireOrgan;
import reactor.core.publisher.Mono;

/**
 * Records the inspection of a registered site, or the circulation of a quarter, once under its
 * reference; a second one is {@code step-not-lawful}.
 */
@UseCase
public final class RecordInspection {

  /** What happened, and when, by whom. */
  public record Command(InspectionFact fact, Stamp stamp) {}

  private final Inspections inspections;
  private final RequireOrgan organ;
  private final RequireSite site;

  RecordInspection(Inspections inspections, RequireOrgan organ, RequireSite site) {
    this.inspections = inspections;
    this.organ = organ;
    this.site = site;
  }

  public Mono<InspectionEntry> handle(Command c) {
    String id = InspectionEntry.id(c.fact().organ(), c.fact().ref());
    return organ
        .handle(c.fact().organ())
        .then(Mono.defer(() -> siteOf(c.fact())))
        .then(Mono.defer(() -> inspections.start(id, c.stamp(), c.fact())))
        .map(InspectionEntry::of)
        .onErrorResume(AlreadyThere.class, taken -> refuse(id, c, taken));
  }

  private Mono<Void> siteOf(InspectionFact fact) {
    return switch (fact) {
      case InspectionRecorded recorded -> site.handle(recorded.site());
      case InspectionCirculated _ -> Mono.empty();
    };
  }

  private Mono<InspectionEntry> refuse(String id, Command c, AlreadyThere taken) {
    // Live references are minted here, so only a source system can name one twice.
    return Mono.just(id)
        .filter(_ -> c.stamp().attested())
        .flatMap(inspections::find)
        .switchIfEmpty(Mono.error(taken))
        .map(InspectionEntry::of)
        .flatMap(there -> Mono.error(there.inspection().again(c.stamp().on())));
  }
}
