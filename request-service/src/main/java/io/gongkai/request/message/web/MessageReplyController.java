package io.gongkai.request.message.web;

import io.gongkai.kit.web.Caller;
import io.gongkai.kit.web.IfMatch;
import io.gongkai.request.message.DraftMessageReply;
import io.gongkai.request.message.IssueMessageReply;
import io.gongkai.request.message.ReviewMessageReply;
import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The answer: drafted by one, approved by another, then sent. */
@RestController
@RequestMapping("/api/v1/messages/{id}")
final class MessageReplyController {
  private final DraftMessageReply draft;
  private final ReviewMessageReply review;
  private final IssueMessageReply issue;
  private final MessageDesk desk;

  MessageReplyController(
      DraftMessageReply draft,
      ReviewMessageReply review,
      IssueMessageReply issue,
      MessageDesk desk) {
    this.draft = draft;
    this.review = review;
    this.issue = issue;
    this.desk = desk;
  }

  @PostMapping("/drafts")
  Mono<ResponseEntity<MessageView>> draft(
      @PathVariable String id, @Valid @RequestBody ReplyRequest body, Caller caller, IfMatch seen) {
    return desk.step(
        id,
        caller,
        MessageDesk.answering(caller),
        (held, stamp) ->
            draft.handle(new DraftMessageReply.Command(id, seen.version(), body.text(), stamp)));
  }

  /** Sent back or approved, with a note either way. */
  @PostMapping("/reviews")
  Mono<ResponseEntity<MessageView>> review(
      @PathVariable String id,
      @Valid @RequestBody MessageRequests.MessageReview body,
      Caller caller,
      IfMatch seen) {
    return desk.step(
        id,
        caller,
        MessageDesk.reviewing(caller),
        (held, stamp) ->
            review.handle(
                new ReviewMessageReply.Command(
                    id, seen.version(), body.approved(), body.note(), stamp)));
  }

  @PostMapping("/replies")
  Mono<ResponseEntity<MessageView>> issue(@PathVariable String id, Caller caller, IfMatch seen) {
    return desk.step(
        id,
        caller,
        MessageDesk.answering(caller),
        (held, stamp) -> issue.handle(new IssueMessageReply.Command(id, seen.version(), stamp)));
  }
}
