package io.gongkai.request.message.web;

import io.gongkai.kit.web.Caller;
import io.gongkai.kit.web.IfMatch;
import io.gongkai.request.message.HeldMessage;
import io.gongkai.request.message.MaskWords;
import io.gongkai.request.message.PublishMessage;
import io.gongkai.request.message.UnpublishMessage;
import jakarta.validation.Valid;
import java.util.function.Predicate;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Publication of question and answer: looked at first, then done, and taken back if asked for. */
@RestController
@RequestMapping("/api/v1/messages/{id}")
final class PublicationController {
  private final MaskWords mask;
  private final PublishMessage publish;
  private final UnpublishMessage unpublish;
  private final MessageDesk desk;

  PublicationController(
      MaskWords mask, PublishMessage publish, UnpublishMessage unpublish, MessageDesk desk) {
    this.mask = mask;
    this.publish = publish;
    this.unpublish = unpublish;
    this.desk = desk;
  }

  /** How it would read in public; nothing is kept. */
  @PostMapping("/publication-previews")
  Mono<MaskWords.Masked> preview(
      @PathVariable String id,
      @Valid @RequestBody MessageRequests.Publication body,
      Caller caller) {
    return desk.allowed(id, caller, MessageDesk.desk(caller))
        .flatMap(
            held -> mask.handle(new MaskWords.Command(held, body.names(), desk.stamp(caller))));
  }

  @PostMapping("/publications")
  Mono<ResponseEntity<MessageView>> publish(
      @PathVariable String id,
      @Valid @RequestBody MessageRequests.Publication body,
      Caller caller,
      IfMatch seen) {
    return desk.step(
        id,
        caller,
        MessageDesk.desk(caller),
        (held, stamp) ->
            publish.handle(new PublishMessage.Command(held, seen.version(), body.names(), stamp)));
  }

  /** By the office, or by the writer whose consent it was. */
  @PostMapping("/publication-withdrawals")
  Mono<ResponseEntity<MessageView>> unpublish(
      @PathVariable String id,
      @Valid @RequestBody MessageRequests.PublicationWithdrawal body,
      Caller caller,
      IfMatch seen) {
    Predicate<HeldMessage> writer = held -> MessageReaders.isWriter(caller, held);
    return desk.step(
        id,
        caller,
        writer.or(MessageDesk.desk(caller)),
        (held, stamp) ->
            unpublish.handle(
                new UnpublishMessage.Command(id, seen.version(), body.reason(), stamp)));
  }
}
