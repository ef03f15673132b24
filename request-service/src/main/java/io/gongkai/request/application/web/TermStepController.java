package io.gongkai.request.application.web;

import io.gongkai.kit.web.Caller;
import io.gongkai.kit.web.IfMatch;
import io.gongkai.request.application.DeferReply;
import io.gongkai.request.application.ExtendTerm;
import io.gongkai.request.application.NoticeFee;
import io.gongkai.request.application.RecordPayment;
import io.gongkai.request.application.RecordReasons;
import io.gongkai.request.application.RequireReasons;
import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Reasons, more time, and fees. */
@RestController
@RequestMapping("/api/v1/applications/{id}")
final class TermStepController {

  private final CaseDesk desk;
  private final RequireReasons requireReasons;
  private final RecordReasons recordReasons;
  private final DeferReply deferReply;
  private final ExtendTerm extendTerm;
  private final NoticeFee noticeFee;
  private final RecordPayment recordPayment;

  TermStepController(
      CaseDesk desk,
      RequireReasons requireReasons,
      RecordReasons recordReasons,
      DeferReply deferReply,
      ExtendTerm extendTerm,
      NoticeFee noticeFee,
      RecordPayment recordPayment) {
    this.desk = desk;
    this.requireReasons = requireReasons;
    this.recordReasons = recordReasons;
    this.deferReply = deferReply;
    this.extendTerm = extendTerm;
    this.noticeFee = noticeFee;
    this.recordPayment = recordPayment;
  }

  @PostMapping("/reason-requests")
  Mono<ResponseEntity<ApplicationView>> requireReasons(
      @PathVariable String id,
      @Valid @RequestBody StepRequests.Reasons body,
      Caller caller,
      IfMatch seen) {
    return desk.step(
        caller,
        id,
        CaseDesk.OFFICERS,
        stamp ->
            requireReasons.handle(
                new RequireReasons.Command(id, seen.version(), body.reasons(), stamp)));
  }

  @PostMapping("/reasons")
  Mono<ResponseEntity<ApplicationView>> giveReasons(
      @PathVariable String id,
      @Valid @RequestBody StepRequests.Reasons body,
      Caller caller,
      IfMatch seen) {
    return desk.applicantStep(
        caller,
        id,
        stamp ->
            recordReasons.handle(
                new RecordReasons.Command(id, seen.version(), body.reasons(), stamp)));
  }

  @PostMapping("/deferrals")
  Mono<ResponseEntity<ApplicationView>> defer(
      @PathVariable String id,
      @Valid @RequestBody StepRequests.Deferral body,
      Caller caller,
      IfMatch seen) {
    return desk.step(
        caller,
        id,
        CaseDesk.OFFICERS,
        stamp ->
            deferReply.handle(
                new DeferReply.Command(id, seen.version(), body.until(), body.reasons(), stamp)));
  }

  @PostMapping("/extensions")
  Mono<ResponseEntity<ApplicationView>> extend(
      @PathVariable String id,
      @Valid @RequestBody StepRequests.Extension body,
      Caller caller,
      IfMatch seen) {
    return desk.step(
        caller,
        id,
        CaseDesk.OFFICERS,
        stamp ->
            extendTerm.handle(
                new ExtendTerm.Command(
                    id, seen.version(), body.workingDays(), body.approvedBy(), stamp)));
  }

  @PostMapping("/fee-notices")
  Mono<ResponseEntity<ApplicationView>> noticeFee(
      @PathVariable String id,
      @Valid @RequestBody StepRequests.FeeNotice body,
      Caller caller,
      IfMatch seen) {
    return desk.step(
        caller,
        id,
        CaseDesk.OFFICERS,
        stamp ->
            noticeFee.handle(
                new NoticeFee.Command(
                    id, seen.version(), body.basis(), body.quantity(), body.before(), stamp)));
  }

  @PostMapping("/fee-payments")
  Mono<ResponseEntity<ApplicationView>> pay(
      @PathVariable String id,
      @Valid @RequestBody StepRequests.FeePayment body,
      Caller caller,
      IfMatch seen) {
    return desk.step(
        caller,
        id,
        CaseDesk.DESK,
        stamp ->
            recordPayment.handle(
                new RecordPayment.Command(id, seen.version(), Yuan.fen(body.amount()), stamp)));
  }
}
