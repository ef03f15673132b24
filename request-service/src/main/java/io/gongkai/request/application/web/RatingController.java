package io.gongkai.request.application.web;

import io.gongkai.kit.web.Caller;
import io.gongkai.kit.web.IfMatch;
import io.gongkai.request.application.RateReply;
import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** What the applicant thinks of the answer: once for each answer, by nobody else. */
@RestController
@RequestMapping("/api/v1/applications/{id}/ratings")
final class RatingController {

  private final CaseDesk desk;
  private final RateReply rate;

  RatingController(CaseDesk desk, RateReply rate) {
    this.desk = desk;
    this.rate = rate;
  }

  @PostMapping
  Mono<ResponseEntity<ApplicationView>> rate(
      @PathVariable String id,
      @Valid @RequestBody StepRequests.ReplyRating body,
      Caller caller,
      IfMatch seen) {
    return desk.stepOf(
        caller,
        id,
        held -> ApplicationReaders.isOwner(caller, held),
        stamp -> rate.handle(new RateReply.Command(id, seen.version(), body.rating(), stamp)));
  }
}
