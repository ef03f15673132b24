package io.gongkai.request.application.web;

import io.gongkai.kit.web.Caller;
import io.gongkai.kit.web.IfMatch;
import io.gongkai.request.application.ConsultAgency;
import io.gongkai.request.application.ConsultThirdParty;
import io.gongkai.request.application.RecordAgencyOpinion;
import io.gongkai.request.application.RecordThirdPartyOpinion;
import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Consultations, each a sub-case of its own. */
@RestController
@RequestMapping("/api/v1/applications/{id}")
final class OpinionStepController {

  private final CaseDesk desk;
  private final ConsultThirdParty consultThirdParty;
  private final RecordThirdPartyOpinion recordThirdPartyOpinion;
  private final ConsultAgency consultAgency;
  private final RecordAgencyOpinion recordAgencyOpinion;

  OpinionStepController(
      CaseDesk desk,
      ConsultThirdParty consultThirdParty,
      RecordThirdPartyOpinion recordThirdPartyOpinion,
      ConsultAgency consultAgency,
      RecordAgencyOpinion recordAgencyOpinion) {
    this.desk = desk;
    this.consultThirdParty = consultThirdParty;
    this.recordThirdPartyOpinion = recordThirdPartyOpinion;
    this.consultAgency = consultAgency;
    this.recordAgencyOpinion = recordAgencyOpinion;
  }

  @PostMapping("/third-party-consultations")
  Mono<ResponseEntity<ApplicationView>> consultThirdParty(
      @PathVariable String id,
      @Valid @RequestBody StepRequests.ThirdPartyConsultation body,
      Caller caller,
      IfMatch seen) {
    return desk.step(
        caller,
        id,
        CaseDesk.OFFICERS,
        stamp ->
            consultThirdParty.handle(
                new ConsultThirdParty.Command(
                    id, seen.version(), body.thirdParty(), body.delivered(), stamp)));
  }

  @PostMapping("/third-party-answers")
  Mono<ResponseEntity<ApplicationView>> answerThirdParty(
      @PathVariable String id,
      @Valid @RequestBody StepRequests.ThirdPartyAnswer body,
      Caller caller,
      IfMatch seen) {
    return desk.step(
        caller,
        id,
        CaseDesk.OFFICERS,
        stamp ->
            recordThirdPartyOpinion.handle(
                new RecordThirdPartyOpinion.Command(
                    id, seen.version(), body.thirdParty(), body.answer(), stamp)));
  }

  @PostMapping("/agency-consultations")
  Mono<ResponseEntity<ApplicationView>> consultAgency(
      @PathVariable String id,
      @Valid @RequestBody StepRequests.AgencyConsultation body,
      Caller caller,
      IfMatch seen) {
    return desk.step(
        caller,
        id,
        CaseDesk.OFFICERS,
        stamp ->
            consultAgency.handle(
                new ConsultAgency.Command(
                    id, seen.version(), body.agency(), body.delivered(), stamp)));
  }

  @PostMapping("/agency-answers")
  Mono<ResponseEntity<ApplicationView>> answerAgency(
      @PathVariable String id,
      @Valid @RequestBody StepRequests.AgencyAnswer body,
      Caller caller,
      IfMatch seen) {
    return desk.step(
        caller,
        id,
        CaseDesk.OFFICERS,
        stamp ->
            recordAgencyOpinion.handle(
                new RecordAgencyOpinion.Command(
                    id, seen.version(), body.agency(), body.answer(), stamp)));
  }
}
