package io.gongkai.request.application.web;

import io.gongkai.kit.AggregateId;
import io.gongkai.kit.store.Page;
import io.gongkai.kit.web.BadRequest;
import io.gongkai.kit.web.Caller;
import io.gongkai.kit.web.Cursor;
import io.gongkai.kit.web.Idempotency;
import io.gongkai.kit.web.IdempotencyKey;
import io.gongkai.kit.web.IfMatch;
import io.gongkai.request.application.FindApplications;
import io.gongkai.request.application.HeldApplication;
import io.gongkai.request.application.ReadApplication;
import io.gongkai.request.application.SubmitApplication;
import io.gongkai.request.application.domain.Channel;
import io.gongkai.request.application.web.ListFilter.ListOrder;
import io.gongkai.request.organ.RequireOrgan;
import jakarta.validation.Valid;
import java.net.URI;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Applications: made by citizens or registered by staff, and read by both. */
@RestController
@RequestMapping("/api/v1/applications")
final class ApplicationController {

  private final SubmitApplication submit;
  private final ReadApplication read;
  private final FindApplications find;
  private final RequireOrgan organs;
  private final ApplicationReaders readers;
  private final CaseDesk desk;
  private final Disclosing disclosing;
  private final Headings headings;
  private final Idempotency idempotency;

  ApplicationController(
      SubmitApplication submit,
      ReadApplication read,
      FindApplications find,
      RequireOrgan organs,
      ApplicationReaders readers,
      CaseDesk desk,
      Disclosing disclosing,
      Headings headings,
      Idempotency idempotency) {
    this.submit = submit;
    this.read = read;
    this.find = find;
    this.organs = organs;
    this.readers = readers;
    this.desk = desk;
    this.disclosing = disclosing;
    this.headings = headings;
    this.idempotency = idempotency;
  }

  @GetMapping
  Mono<Page<ApplicationView>> list(
      @RequestParam(required = false) @Nullable String organ,
      @RequestParam(required = false) @Nullable String state,
      @RequestParam(required = false) @Nullable Boolean open,
      @RequestParam(required = false, defaultValue = "arrived") ListOrder order,
      Caller caller,
      Cursor part) {
    return readers
        .query(caller, new ListFilter(organ, state, open, order))
        .flatMap(q -> find.handle(new FindApplications.Command(q, part.cursor(), part.limit())))
        .flatMap(page -> headings.of(page, caller));
  }

  @GetMapping("/{id}")
  Mono<ResponseEntity<ApplicationDetail>> one(@PathVariable String id, Caller caller) {
    return readers
        .known(caller, id)
        .flatMap(
            held ->
                disclosing
                    .of(held, caller)
                    .map(
                        detail ->
                            ResponseEntity.ok().eTag(IfMatch.etag(held.version())).body(detail)));
  }

  @PostMapping
  Mono<ResponseEntity<ApplicationView>> submit(
      @Valid @RequestBody SubmitRequest body, Caller caller, IdempotencyKey key) {
    boolean own = caller.hasRole("citizen");
    caller.requireThat(own || caller.actsFor(body.organ(), CaseDesk.DESK));
    if (own && body.channel() != Channel.ONLINE) {
      throw new BadRequest("bad-value", "/channel");
    }
    LocalDate arrived = arrived(body, own);
    return organs
        .handle(body.organ())
        .then(
            Mono.defer(
                () ->
                    idempotency.once(
                        key,
                        body,
                        AggregateId.freshRef(),
                        ref -> submitted(ref, body, arrived, caller, own),
                        ref -> read.handle(id(body, ref)))))
        .map(this::created);
  }

  // A key met for the second time finds what its first request made before it was cut off.
  private Mono<HeldApplication> submitted(
      String ref, SubmitRequest body, LocalDate arrived, Caller caller, boolean own) {
    SubmitApplication.Command command =
        new SubmitApplication.Command(
            id(body, ref),
            body.organ(),
            ref,
            body.channel(),
            body.applicant().category(),
            body.person(),
            body.subject(),
            body.description(),
            body.delivery(),
            own ? caller.subject() : null,
            desk.stamp(caller, arrived));
    return read.handle(command.id()).switchIfEmpty(Mono.defer(() -> submit.handle(command)));
  }

  private LocalDate arrived(SubmitRequest body, boolean own) {
    LocalDate told = body.arrived();
    if (told != null && (own || told.isAfter(desk.today()))) {
      throw new BadRequest("bad-date", "/arrived");
    }
    return told == null ? desk.today() : told;
  }

  private static String id(SubmitRequest body, String ref) {
    return AggregateId.of("app", body.organ(), "request", ref);
  }

  private ResponseEntity<ApplicationView> created(HeldApplication held) {
    return ResponseEntity.created(URI.create("/api/v1/applications/" + held.id()))
        .eTag(IfMatch.etag(held.version()))
        .body(desk.view(held));
  }
}
