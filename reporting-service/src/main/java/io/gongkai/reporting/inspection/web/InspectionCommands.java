package io.gongkai.reporting.inspection.web;

import io.gongkai.kit.AggregateId;
import io.gongkai.kit.Stamp;
import io.gongkai.kit.time.Now;
import io.gongkai.kit.time.Today;
import io.gongkai.kit.web.Caller;
import io.gongkai.kit.web.Idempotency;
import io.gongkai.kit.web.IdempotencyKey;
import io.gongkai.kit.web.IfMatch;
import io.gongkai.reporting.inspection.InspectionEntry;
import io.gongkai.reporting.inspection.ReadInspection;
import io.gongkai.reporting.inspection.RecordInspection;
import io.gongkai.reporting.inspection.domain.InspectionFact;
import io.gongkai.reporting.organ.Reach;
import io.gongkai.reporting.organ.ReadOrgans;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.function.Function;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Recording inspections and circulations, by the staff of the organ or a supervisor above it. */
@RestController
@RequestMapping("/api/v1/inspections")
final class InspectionCommands {

  private final RecordInspection record;
  private final ReadInspection read;
  private final ReadOrgans organs;
  private final Idempotency idempotency;
  private final Today today;
  private final Now now;

  InspectionCommands(
      RecordInspection record,
      ReadInspection read,
      ReadOrgans organs,
      Idempotency idempotency,
      Today today,
      Now now) {
    this.record = record;
    this.read = read;
    this.organs = organs;
    this.idempotency = idempotency;
    this.today = today;
    this.now = now;
  }

  @PostMapping
  Mono<ResponseEntity<InspectionView>> record(
      @Valid @RequestBody InspectionRequest body, Caller caller, IdempotencyKey key) {
    return start(body.organ(), body, body::fact, caller, key);
  }

  @PostMapping("/circulations")
  Mono<ResponseEntity<InspectionView>> circulate(
      @Valid @RequestBody CirculationRequest body, Caller caller, IdempotencyKey key) {
    return start(body.organ(), body, body::fact, caller, key);
  }

  private Mono<ResponseEntity<InspectionView>> start(
      String organ,
      Object body,
      Function<String, InspectionFact> fact,
      Caller caller,
      IdempotencyKey key) {
    Stamp stamp = Stamp.live(today.get(), now.get(), caller.subject());
    return organs
        .handle()
        .doOnNext(tree -> caller.requireThat(new Reach(caller, tree).covers(organ)))
        .then(
            Mono.defer(
                () ->
                    idempotency.once(
                        key,
                        body,
                        AggregateId.freshRef(),
                        ref -> record.handle(new RecordInspection.Command(fact.apply(ref), stamp)),
                        ref -> read.handle(InspectionEntry.id(organ, ref)))))
        .map(InspectionCommands::created);
  }

  private static ResponseEntity<InspectionView> created(InspectionEntry entry) {
    return ResponseEntity.created(URI.create("/api/v1/inspections/" + entry.stored().id()))
        .eTag(IfMatch.etag(entry.stored().version()))
        .body(InspectionView.of(entry));
  }
}
