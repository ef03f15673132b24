package io.gongkai.request.message.web;

import io.gongkai.kit.web.Caller;
import io.gongkai.kit.web.IfMatch;
import io.gongkai.request.message.AssignMessage;
import io.gongkai.request.message.DeclineMessage;
import io.gongkai.request.message.ExtendMessage;
import io.gongkai.request.message.RateMessage;
import io.gongkai.request.message.ReturnMessage;
import io.gongkai.request.organ.RequireOrgan;
import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Who owes the answer, up to when, and what the writer thinks of it. */
@RestController
@RequestMapping("/api/v1/messages/{id}")
final class MessageStepController {
  private final AssignMessage assign;
  private final ReturnMessage giveBack;
  private final ExtendMessage extend;
  private final DeclineMessage decline;
  private final RateMessage rate;
  private final RequireOrgan organs;
  private final MessageDesk desk;

  MessageStepController(
      AssignMessage assign,
      ReturnMessage giveBack,
      ExtendMessage extend,
      DeclineMessage decline,
      RateMessage rate,
      RequireOrgan organs,
      MessageDesk desk) {
    this.assign = assign;
    this.giveBack = giveBack;
    this.extend = extend;
    this.decline = decline;
    this.rate = rate;
    this.organs = organs;
    this.desk = desk;
  }

  @PostMapping("/assignments")
  Mono<ResponseEntity<MessageView>> assign(
      @PathVariable String id,
      @Valid @RequestBody AssignRequest body,
      Caller caller,
      IfMatch seen) {
    return desk.step(
        id,
        caller,
        MessageDesk.desk(caller),
        (held, stamp) ->
            organs
                .handle(body.to())
                .then(
                    Mono.defer(
                        () ->
                            assign.handle(
                                new AssignMessage.Command(id, seen.version(), body.to(), stamp)))));
  }

  /** The organ that was to answer gives it back (退回). */
  @PostMapping("/returns")
  Mono<ResponseEntity<MessageView>> giveBack(
      @PathVariable String id,
      @Valid @RequestBody MessageRequests.Return body,
      Caller caller,
      IfMatch seen) {
    return desk.step(
        id,
        caller,
        MessageDesk.owing(caller),
        (held, stamp) ->
            giveBack.handle(new ReturnMessage.Command(id, seen.version(), body.reason(), stamp)));
  }

  @PostMapping("/extensions")
  Mono<ResponseEntity<MessageView>> extend(
      @PathVariable String id,
      @Valid @RequestBody MessageRequests.MessageExtension body,
      Caller caller,
      IfMatch seen) {
    return desk.step(
        id,
        caller,
        MessageDesk.answering(caller),
        (held, stamp) ->
            extend.handle(
                new ExtendMessage.Command(
                    id, seen.version(), body.workingDays(), body.reason(), stamp)));
  }

  @PostMapping("/declines")
  Mono<ResponseEntity<MessageView>> decline(
      @PathVariable String id, @RequestBody DeclineRequest body, Caller caller, IfMatch seen) {
    return desk.step(
        id,
        caller,
        MessageDesk.desk(caller),
        (held, stamp) ->
            decline.handle(new DeclineMessage.Command(id, seen.version(), body.reason(), stamp)));
  }

  @PostMapping("/ratings")
  Mono<ResponseEntity<MessageView>> rate(
      @PathVariable String id, @RequestBody RateRequest body, Caller caller, IfMatch seen) {
    return desk.step(
        id,
        caller,
        MessageDesk.judging(caller),
        (held, stamp) ->
            rate.handle(new RateMessage.Command(id, seen.version(), body.rating(), stamp)));
  }
}
