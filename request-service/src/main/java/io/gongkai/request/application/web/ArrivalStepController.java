package io.gongkai.request.application.web;

import io.gongkai.kit.web.Caller;
import io.gongkai.kit.web.IfMatch;
import io.gongkai.request.application.AssignApplication;
import io.gongkai.request.application.CloseApplication;
import io.gongkai.request.application.ConfirmReceipt;
import io.gongkai.request.application.CorrectApplication;
import io.gongkai.request.application.HeldApplication;
import io.gongkai.request.application.RequireCorrection;
import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Receipt, assignment, correction and withdrawal. */
@RestController
@RequestMapping("/api/v1/applications/{id}")
final class ArrivalStepController {

  private final CaseDesk desk;
  private final ConfirmReceipt confirmReceipt;
  private final AssignApplication assignApplication;
  private final RequireCorrection requireCorrection;
  private final CorrectApplication correctApplication;
  private final CloseApplication closeApplication;

  ArrivalStepController(
      CaseDesk desk,
      ConfirmReceipt confirmReceipt,
      AssignApplication assignApplication,
      RequireCorrection requireCorrection,
      CorrectApplication correctApplication,
      CloseApplication closeApplication) {
    this.desk = desk;
    this.confirmReceipt = confirmReceipt;
    this.assignApplication = assignApplication;
    this.requireCorrection = requireCorrection;
    this.correctApplication = correctApplication;
    this.closeApplication = closeApplication;
  }

  @PostMapping("/receipts")
  Mono<ResponseEntity<ApplicationView>> receive(
      @PathVariable String id, Caller caller, IfMatch seen) {
    return desk.step(
        caller,
        id,
        CaseDesk.DESK,
        stamp -> confirmReceipt.handle(new ConfirmReceipt.Command(id, seen.version(), stamp)));
  }

  @PostMapping("/assignments")
  Mono<ResponseEntity<ApplicationView>> assign(
      @PathVariable String id,
      @Valid @RequestBody StepRequests.Assignment body,
      Caller caller,
      IfMatch seen) {
    return desk.step(
        caller,
        id,
        CaseDesk.DESK,
        stamp ->
            assignApplication.handle(
                new AssignApplication.Command(
                    id, seen.version(), body.to(), body.reason(), stamp)));
  }

  @PostMapping("/correction-requests")
  Mono<ResponseEntity<ApplicationView>> requireCorrection(
      @PathVariable String id,
      @Valid @RequestBody StepRequests.CorrectionRequest body,
      Caller caller,
      IfMatch seen) {
    return desk.stepOf(
        caller,
        id,
        held -> mayRequire(caller, held, body),
        stamp ->
            requireCorrection.handle(
                new RequireCorrection.Command(
                    id, seen.version(), body.points(), body.deadline(), body.overrides(), stamp)));
  }

  @PostMapping("/corrections")
  Mono<ResponseEntity<ApplicationView>> correct(
      @PathVariable String id,
      @Valid @RequestBody StepRequests.Correction body,
      Caller caller,
      IfMatch seen) {
    return desk.applicantStep(
        caller,
        id,
        stamp ->
            correctApplication.handle(
                new CorrectApplication.Command(id, seen.version(), body.description(), stamp)));
  }

  @PostMapping("/withdrawals")
  Mono<ResponseEntity<ApplicationView>> withdraw(
      @PathVariable String id, Caller caller, IfMatch seen) {
    return desk.applicantStep(
        caller,
        id,
        stamp ->
            closeApplication.handle(
                new CloseApplication.Command(id, seen.version(), "WITHDRAWN", stamp)));
  }

  // Only a supervisor above the organ may order that a late notice is recorded.
  private static boolean mayRequire(
      Caller caller, HeldApplication held, StepRequests.CorrectionRequest body) {
    return body.overrides()
        ? caller.hasRole("supervisor")
        : ApplicationReaders.isStaff(caller, held, CaseDesk.OFFICERS);
  }
}
