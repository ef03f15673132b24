package io.gongkai.request.application.web;

import io.gongkai.kit.AggregateId;
import io.gongkai.kit.web.Caller;
import io.gongkai.kit.web.Idempotency;
import io.gongkai.kit.web.IdempotencyKey;
import io.gongkai.request.application.HeldApplication;
import io.gongkai.request.application.ReadApplication;
import io.gongkai.request.application.SubmitApplication;
import io.gongkai.request.organ.RequireOrgan;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Makes an application of a paper that the desk registers, once per key. */
@Component
final class Submitting {
  private final SubmitApplication submit;
  private final ReadApplication read;
  private final RequireOrgan organs;
  private final CaseDesk desk;
  private final Idempotency idempotency;

  Submitting(
      SubmitApplication submit,
      ReadApplication read,
      RequireOrgan organs,
      CaseDesk desk,
      Idempotency idempotency) {
    this.submit = submit;
    this.read = read;
    this.organs = organs;
    this.desk = desk;
    this.idempotency = idempotency;
  }

  Mono<HeldApplication> handle(SubmitRequest body, Caller caller, IdempotencyKey key) {
    caller.requireThat(caller.actsFor(body.organ(), CaseDesk.DESK));
    LocalDate arrived = desk.arrived(body.arrived());
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
                        ref -> read.handle(id(body, ref)))));
  }

  // A key met for the second time finds what its first request made before it was cut off.
  private Mono<HeldApplication> submitted(
      String ref, SubmitRequest body, LocalDate arrived, Caller caller) {
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
            body.needs(),
            null,
            desk.stamp(caller, arrived));
    return read.handle(command.id()).switchIfEmpty(Mono.defer(() -> submit.handle(command)));
  }

  private static String id(SubmitRequest body, String ref) {
    return AggregateId.of("app", body.organ(), "request", ref);
  }
}
