package io.gongkai.request.application.web;

import io.gongkai.kit.web.Caller;
import io.gongkai.kit.web.IfMatch;
import io.gongkai.request.application.ArchiveApplication;
import io.gongkai.request.application.CloseApplication;
import io.gongkai.request.application.CorrectOutcome;
import io.gongkai.request.application.DraftReply;
import io.gongkai.request.application.RecordSearch;
import io.gongkai.request.application.ReplyByLetter;
import io.gongkai.request.application.ReviewReply;
import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** From the search to the archive. */
@RestController
@RequestMapping("/api/v1/applications/{id}")
final class ReplyStepController {

  private final CaseDesk desk;
  private final RecordSearch recordSearch;
  private final DraftReply draftReply;
  private final ReviewReply reviewReply;
  private final ReplyByLetter reply;
  private final CloseApplication closeApplication;
  private final CorrectOutcome correctOutcome;
  private final ArchiveApplication archiveApplication;

  ReplyStepController(
      CaseDesk desk,
      RecordSearch recordSearch,
      DraftReply draftReply,
      ReviewReply reviewReply,
      ReplyByLetter reply,
      CloseApplication closeApplication,
      CorrectOutcome correctOutcome,
      ArchiveApplication archiveApplication) {
    this.desk = desk;
    this.recordSearch = recordSearch;
    this.draftReply = draftReply;
    this.reviewReply = reviewReply;
    this.reply = reply;
    this.closeApplication = closeApplication;
    this.correctOutcome = correctOutcome;
    this.archiveApplication = archiveApplication;
  }

  @PostMapping("/searches")
  Mono<ResponseEntity<ApplicationView>> search(
      @PathVariable String id,
      @Valid @RequestBody StepRequests.Search body,
      Caller caller,
      IfMatch seen) {
    return desk.step(
        caller,
        id,
        CaseDesk.OFFICERS,
        stamp ->
            recordSearch.handle(
                new RecordSearch.Command(id, seen.version(), body.record(), stamp)));
  }

  @PostMapping("/drafts")
  Mono<ResponseEntity<ApplicationView>> draft(
      @PathVariable String id,
      @Valid @RequestBody StepRequests.DraftedReply body,
      Caller caller,
      IfMatch seen) {
    return desk.step(
        caller,
        id,
        CaseDesk.OFFICERS,
        stamp ->
            draftReply.handle(
                new DraftReply.Command(
                    id, seen.version(), body.outcome(), body.text(), body.overrides(), stamp)));
  }

  @PostMapping("/reviews")
  Mono<ResponseEntity<ApplicationView>> review(
      @PathVariable String id,
      @Valid @RequestBody StepRequests.Review body,
      Caller caller,
      IfMatch seen) {
    return desk.step(
        caller,
        id,
        CaseDesk.REVIEWERS,
        stamp ->
            reviewReply.handle(
                new ReviewReply.Command(id, seen.version(), body.approved(), body.note(), stamp)));
  }

  /** The case bears the number of the letter that is issued here. */
  @PostMapping("/replies")
  Mono<ResponseEntity<ApplicationView>> reply(
      @PathVariable String id,
      @Valid @RequestBody StepRequests.Reply body,
      Caller caller,
      IfMatch seen) {
    return desk.step(
        caller,
        id,
        CaseDesk.OFFICERS,
        stamp -> reply.handle(new ReplyByLetter.Command(id, seen.version(), body.exempt(), stamp)));
  }

  @PostMapping("/closures")
  Mono<ResponseEntity<ApplicationView>> close(
      @PathVariable String id,
      @Valid @RequestBody StepRequests.Closure body,
      Caller caller,
      IfMatch seen) {
    return desk.step(
        caller,
        id,
        CaseDesk.DESK,
        stamp ->
            closeApplication.handle(
                new CloseApplication.Command(id, seen.version(), body.outcome(), stamp)));
  }

  @PostMapping("/outcome-corrections")
  Mono<ResponseEntity<ApplicationView>> correctOutcome(
      @PathVariable String id,
      @Valid @RequestBody StepRequests.OutcomeCorrection body,
      Caller caller,
      IfMatch seen) {
    return desk.step(
        caller,
        id,
        CaseDesk.DESK,
        stamp ->
            correctOutcome.handle(
                new CorrectOutcome.Command(
                    id, seen.version(), body.outcome(), body.reason(), stamp)));
  }

  @PostMapping("/archivings")
  Mono<ResponseEntity<ApplicationView>> archive(
      @PathVariable String id, Caller caller, IfMatch seen) {
    return desk.step(
        caller,
        id,
        CaseDesk.DESK,
        stamp ->
            archiveApplication.handle(new ArchiveApplication.Command(id, seen.version(), stamp)));
  }
}
