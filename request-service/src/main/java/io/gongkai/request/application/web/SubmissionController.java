package io.gongkai.request.application.web;

import io.gongkai.kit.AggregateId;
import io.gongkai.kit.web.BadRequest;
import io.gongkai.kit.web.Caller;
import io.gongkai.kit.web.Idempotency;
import io.gongkai.kit.web.IdempotencyKey;
import io.gongkai.kit.web.IfMatch;
import io.gongkai.request.access.Pass;
import io.gongkai.request.application.HeldApplication;
import io.gongkai.request.application.ReadApplication;
import io.gongkai.request.application.SubmitApplication;
import io.gongkai.request.application.domain.Channel;
import io.gongkai.request.organ.RequireOrgan;
import jakarta.validation.Valid;
import java.net.URI;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/**
 * Applications arrive: sent by citizens with an account or without, or registered by staff. Who has
 * no account is shown the number and the code of the case, this once.
 */
@RestController
@RequestMapping("/api/v1/applications")
final class SubmissionController {

  private final SubmitApplication submit;
  private final ReadApplication read;
  private final RequireOrgan organs;
  private final CaseAccess access;
  private final CaseDesk desk;
  private final Idempotency idempotency;

  SubmissionController(
      SubmitApplication submit,
      ReadApplication read,
      RequireOrgan organs,
      CaseAccess access,
      CaseDesk desk,
      Idempotency idempotency) {
    this.submit = submit;
    this.read = read;
    this.organs = organs;
    this.access = access;
    this.desk = desk;
    this.idempotency = idempotency;
  }

  @PostMapping
  Mono<ResponseEntity<ApplicationView>> submit(
      @Valid @RequestBody SubmitRequest body, Caller caller, IdempotencyKey key) {
    boolean own = caller.isStranger() || caller.hasRole("citizen");
    caller.requireThat(own || caller.actsFor(body.organ(), CaseDesk.DESK));
    if (own && body.channel() != Channel.ONLINE) {
      throw new BadRequest("bad-value", "/channel");
    }
    if (caller.isStranger()) {
      CaseAccess.requireSecret(key);
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
                        ref -> submitted(ref, body, arrived, caller),
                        ref -> read.handle(id(body, ref)))))
        .flatMap(held -> answer(held, caller, key));
  }

  // A key met for the second time finds what its first request made before it was cut off.
  private Mono<HeldApplication> submitted(
      String ref, SubmitRequest body, LocalDate arrived, Caller caller) {
    String id = id(body, ref);
    SubmitApplication.Command command =
        new SubmitApplication.Command(
            id,
            body.organ(),
            ref,
            body.channel(),
            body.applicant().category(),
            body.person(),
            body.subject(),
            body.description(),
            body.delivery(),
            body.needs(),
            account(caller),
            caller.isStranger()
                ? desk.stamp(Pass.account(id), arrived)
                : desk.stamp(caller, arrived));
    return read.handle(id).switchIfEmpty(Mono.defer(() -> submit.handle(command)));
  }

  private static @Nullable String account(Caller caller) {
    return caller.hasRole("citizen") ? caller.subject() : null;
  }

  private LocalDate arrived(SubmitRequest body, boolean own) {
    LocalDate told = body.arrived();
    if (told != null && own) {
      throw new BadRequest("bad-date", "/arrived");
    }
    return desk.arrived(told);
  }

  private static String id(SubmitRequest body, String ref) {
    return AggregateId.of("app", body.organ(), "request", ref);
  }

  private Mono<ResponseEntity<ApplicationView>> answer(
      HeldApplication held, Caller caller, IdempotencyKey key) {
    Mono<ApplicationView> view = Mono.just(desk.view(held));
    Mono<ApplicationView> shown =
        caller.isStranger()
            ? access.granted(held, key).flatMap(a -> view.map(v -> v.with(a))).switchIfEmpty(view)
            : view;
    return shown.map(
        body ->
            ResponseEntity.created(URI.create("/api/v1/applications/" + held.id()))
                .eTag(IfMatch.etag(held.version()))
                .body(body));
  }
}
