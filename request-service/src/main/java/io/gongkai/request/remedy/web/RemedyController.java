package io.gongkai.request.remedy.web;

import io.gongkai.kit.AggregateId;
import io.gongkai.kit.Stamp;
import io.gongkai.kit.store.NotFound;
import io.gongkai.kit.store.Page;
import io.gongkai.kit.time.Now;
import io.gongkai.kit.time.Today;
import io.gongkai.kit.web.BadRequest;
import io.gongkai.kit.web.Caller;
import io.gongkai.kit.web.Cursor;
import io.gongkai.kit.web.Idempotency;
import io.gongkai.kit.web.IdempotencyKey;
import io.gongkai.kit.web.IfMatch;
import io.gongkai.request.remedy.FindAttackedOrgan;
import io.gongkai.request.remedy.FindRemedies;
import io.gongkai.request.remedy.FindRemedySubjects;
import io.gongkai.request.remedy.HeldRemedy;
import io.gongkai.request.remedy.ReadRemedy;
import io.gongkai.request.remedy.RecordRemedyDecision;
import io.gongkai.request.remedy.RegisterRemedy;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.net.URI;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
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

/** Remedies, written by the staff of the organ whose reply they attack. */
@RestController
@RequestMapping("/api/v1/remedies")
final class RemedyController {

  private static final String[] WRITERS = {"clerk", "head"};

  private final RegisterRemedy register;
  private final RecordRemedyDecision decide;
  private final FindAttackedOrgan organs;
  private final ReadRemedy read;
  private final FindRemedies find;
  private final FindRemedySubjects subjects;
  private final RemedyReaders readers;
  private final Idempotency idempotency;
  private final Today today;
  private final Now now;

  RemedyController(
      RegisterRemedy register,
      RecordRemedyDecision decide,
      FindAttackedOrgan organs,
      ReadRemedy read,
      FindRemedies find,
      FindRemedySubjects subjects,
      RemedyReaders readers,
      Idempotency idempotency,
      Today today,
      Now now) {
    this.register = register;
    this.decide = decide;
    this.organs = organs;
    this.read = read;
    this.find = find;
    this.subjects = subjects;
    this.readers = readers;
    this.idempotency = idempotency;
    this.today = today;
    this.now = now;
  }

  @GetMapping
  Mono<Page<RemedyView>> list(
      @RequestParam(required = false) @Nullable String organ,
      @RequestParam(required = false) @Pattern(regexp = RemedyReaders.STATES)
          @Nullable String state,
      @RequestParam(required = false) @Nullable String application,
      Caller caller,
      Cursor part) {
    return readers
        .query(caller, organ, state, application)
        .flatMap(q -> find.handle(new FindRemedies.Command(q, part.cursor(), part.limit())))
        .flatMap(page -> about(page, caller));
  }

  @GetMapping("/{id}")
  Mono<ResponseEntity<RemedyView>> one(@PathVariable String id, Caller caller) {
    return known(id, caller).map(held -> shown(ResponseEntity.ok(), held));
  }

  @PostMapping
  Mono<ResponseEntity<RemedyView>> file(
      @RequestBody FilingRequest body, Caller caller, IdempotencyKey key) {
    caller.require(WRITERS);
    Stamp stamp = stamp(body.filedOn(), "/filedOn", caller);
    return organs
        .handle(body.application())
        .filter(organ -> caller.actsFor(organ, WRITERS))
        .switchIfEmpty(Mono.error(() -> new NotFound(body.application())))
        .flatMap(organ -> file(organ, body, key, stamp))
        .map(held -> shown(ResponseEntity.created(address(held)), held));
  }

  @PostMapping("/{id}/decisions")
  Mono<ResponseEntity<RemedyView>> decide(
      @PathVariable String id,
      @Valid @RequestBody DecisionRequest body,
      Caller caller,
      IfMatch seen) {
    Stamp stamp = stamp(body.decidedOn(), "/decidedOn", caller);
    return known(id, caller)
        .doOnNext(held -> caller.requireFor(held.remedy().filing().organ(), WRITERS))
        .then(
            Mono.defer(
                () ->
                    decide.handle(
                        new RecordRemedyDecision.Command(
                            id, seen.version(), body.result(), body.redecideWithin(), stamp))))
        .map(held -> shown(ResponseEntity.ok(), held));
  }

  private Mono<Page<RemedyView>> about(Page<HeldRemedy> page, Caller caller) {
    boolean own = caller.hasRole("citizen"); // a citizen's list holds nobody else's cases
    Set<String> applications =
        page.items().stream().map(RemedyController::application).collect(Collectors.toSet());
    String purpose = own ? "own-case" : caller.hasRole("supervisor") ? "supervise" : "list";
    return subjects
        .handle(new FindRemedySubjects.Command(applications, caller.subject(), purpose, own))
        .map(all -> page.map(held -> RemedyView.of(held, all.get(application(held)))));
  }

  private static String application(HeldRemedy held) {
    return held.remedy().filing().application();
  }

  private Mono<HeldRemedy> file(String organ, FilingRequest body, IdempotencyKey key, Stamp stamp) {
    Function<String, RegisterRemedy.Command> filing =
        ref -> new RegisterRemedy.Command(organ, ref, body.application(), body.type(), stamp);
    return idempotency.once(
        key,
        body,
        AggregateId.freshRef(),
        ref -> register.handle(filing.apply(ref)),
        ref -> read.handle(filing.apply(ref).id()));
  }

  private Mono<HeldRemedy> known(String id, Caller caller) {
    readers.require(caller);
    return read.handle(id)
        .switchIfEmpty(Mono.error(() -> new NotFound(id)))
        .flatMap(held -> readers.known(caller, held));
  }

  private Stamp stamp(@Nullable LocalDate on, String pointer, Caller caller) {
    LocalDate day = on == null ? today.get() : on;
    if (day.isAfter(today.get())) {
      throw new BadRequest("bad-date", pointer);
    }
    return Stamp.live(day, now.get(), caller.subject());
  }

  private static URI address(HeldRemedy held) {
    return URI.create("/api/v1/remedies/" + held.id());
  }

  private static ResponseEntity<RemedyView> shown(
      ResponseEntity.BodyBuilder answer, HeldRemedy held) {
    return answer.eTag(IfMatch.etag(held.version())).body(RemedyView.of(held));
  }
}
