package io.gongkai.reporting.inspection.web;

import io.gongkai.kit.AggregateId;
import io.gongkai.kit.Stamp;
import io.gongkai.kit.rule.RuleBroken;
import io.gongkai.kit.store.NotFound;
import io.gongkai.kit.time.Now;
import io.gongkai.kit.time.Today;
import io.gongkai.kit.web.Caller;
import io.gongkai.kit.web.Idempotency;
import io.gongkai.kit.web.IdempotencyKey;
import io.gongkai.kit.web.IfMatch;
import io.gongkai.reporting.inspection.ReadInspection;
import io.gongkai.reporting.inspection.ReadRectification;
import io.gongkai.reporting.inspection.RectificationEntry;
import io.gongkai.reporting.inspection.Rectify;
import io.gongkai.reporting.inspection.domain.RectificationFact.RectificationCompleted;
import io.gongkai.reporting.inspection.domain.RectificationFact.RectificationVerified;
import io.gongkai.reporting.organ.Reach;
import io.gongkai.reporting.organ.ReadOrgans;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.net.URI;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Saying that a finding is mended, and verifying it: by two persons. */
@RestController
@RequestMapping("/api/v1/rectifications")
final class RectificationCommands {

  /** The body that says that a finding of an inspection, by its index, is mended. */
  record CompletionRequest(@NotBlank String inspection, @Min(0) int finding) {}

  private final Rectify rectify;
  private final ReadInspection inspections;
  private final ReadRectification rectifications;
  private final ReadOrgans organs;
  private final Idempotency idempotency;
  private final Today today;
  private final Now now;

  RectificationCommands(
      Rectify rectify,
      ReadInspection inspections,
      ReadRectification rectifications,
      ReadOrgans organs,
      Idempotency idempotency,
      Today today,
      Now now) {
    this.rectify = rectify;
    this.inspections = inspections;
    this.rectifications = rectifications;
    this.organs = organs;
    this.idempotency = idempotency;
    this.today = today;
    this.now = now;
  }

  @PostMapping
  Mono<ResponseEntity<RectificationView>> complete(
      @Valid @RequestBody CompletionRequest body, Caller caller, IdempotencyKey key) {
    caller.requireThat(!caller.isStranger());
    return inspections
        .handle(body.inspection())
        .map(entry -> entry.inspection().fact().organ())
        .filterWhen(organ -> covers(caller, organ))
        .switchIfEmpty(Mono.error(() -> unknown(body.inspection())))
        .flatMap(organ -> complete(organ, body, caller, key))
        .map(
            entry ->
                ResponseEntity.created(URI.create("/api/v1/rectifications/" + entry.stored().id()))
                    .eTag(IfMatch.etag(entry.stored().version()))
                    .body(RectificationView.of(entry)));
  }

  private Mono<RectificationEntry> complete(
      String organ, CompletionRequest body, Caller caller, IdempotencyKey key) {
    return idempotency.once(
        key,
        body,
        AggregateId.freshRef(),
        ref ->
            rectify.handle(
                new Rectify.Command(
                    new RectificationCompleted(organ, ref, body.inspection(), body.finding()),
                    null,
                    stamp(caller))),
        ref -> rectifications.handle(RectificationEntry.id(organ, ref)));
  }

  @PostMapping("/{id}/verifications")
  Mono<ResponseEntity<RectificationView>> verify(
      @PathVariable String id, Caller caller, IfMatch seen) {
    caller.requireThat(!caller.isStranger());
    return rectifications
        .handle(id)
        .map(entry -> entry.rectification().first())
        .filterWhen(first -> covers(caller, first.organ()))
        .switchIfEmpty(Mono.error(() -> new NotFound(id)))
        .map(f -> new RectificationVerified(f.organ(), f.ref(), f.inspection(), f.finding()))
        .flatMap(f -> rectify.handle(new Rectify.Command(f, seen.version(), stamp(caller))))
        .map(
            entry ->
                ResponseEntity.ok()
                    .eTag(IfMatch.etag(entry.stored().version()))
                    .body(RectificationView.of(entry)));
  }

  private Mono<Boolean> covers(Caller caller, String organ) {
    return organs.handle().map(tree -> new Reach(caller, tree).covers(organ));
  }

  private Stamp stamp(Caller caller) {
    return Stamp.live(today.get(), now.get(), caller.subject());
  }

  private static RuleBroken unknown(String inspection) {
    return RuleBroken.of("unknown-subject", Map.of("field", "inspection", "ref", inspection));
  }
}
