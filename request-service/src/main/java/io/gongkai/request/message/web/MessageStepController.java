package io.gongkai.request.message.web;

import io.gongkai.kit.Stamp;
import io.gongkai.kit.time.Now;
import io.gongkai.kit.time.Today;
import io.gongkai.kit.web.Caller;
import io.gongkai.kit.web.IfMatch;
import io.gongkai.request.message.AssignMessage;
import io.gongkai.request.message.DeclineMessage;
import io.gongkai.request.message.HeldMessage;
import io.gongkai.request.message.RateMessage;
import io.gongkai.request.message.ReplyToMessage;
import io.gongkai.request.organ.RequireOrgan;
import jakarta.validation.Valid;
import java.util.function.Function;
import java.util.function.Predicate;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** What is done with a message: who may not know of it gets 404, who may not do it 403. */
@RestController
@RequestMapping("/api/v1/messages/{id}")
final class MessageStepController {

  private static final String[] DESK = {"clerk", "head"};

  private final AssignMessage assign;
  private final ReplyToMessage reply;
  private final DeclineMessage decline;
  private final RateMessage rate;
  private final RequireOrgan organs;
  private final MessageReaders readers;
  private final Today today;
  private final Now now;

  MessageStepController(
      AssignMessage assign,
      ReplyToMessage reply,
      DeclineMessage decline,
      RateMessage rate,
      RequireOrgan organs,
      MessageReaders readers,
      Today today,
      Now now) {
    this.assign = assign;
    this.reply = reply;
    this.decline = decline;
    this.rate = rate;
    this.organs = organs;
    this.readers = readers;
    this.today = today;
    this.now = now;
  }

  @PostMapping("/assignments")
  Mono<ResponseEntity<MessageView>> assign(
      @PathVariable String id,
      @Valid @RequestBody AssignRequest body,
      Caller caller,
      IfMatch seen) {
    Function<Stamp, Mono<HeldMessage>> step =
        stamp ->
            organs
                .handle(body.to())
                .then(
                    Mono.defer(
                        () ->
                            assign.handle(
                                new AssignMessage.Command(id, seen.version(), body.to(), stamp))));
    return done(id, caller, held -> atDesk(caller, held), step);
  }

  @PostMapping("/replies")
  Mono<ResponseEntity<MessageView>> reply(
      @PathVariable String id, @Valid @RequestBody ReplyRequest body, Caller caller, IfMatch seen) {
    return done(
        id,
        caller,
        held -> MessageReaders.answers(caller, held),
        stamp -> reply.handle(new ReplyToMessage.Command(id, seen.version(), body.text(), stamp)));
  }

  @PostMapping("/declines")
  Mono<ResponseEntity<MessageView>> decline(
      @PathVariable String id, @RequestBody DeclineRequest body, Caller caller, IfMatch seen) {
    return done(
        id,
        caller,
        held -> atDesk(caller, held),
        stamp ->
            decline.handle(new DeclineMessage.Command(id, seen.version(), body.reason(), stamp)));
  }

  @PostMapping("/ratings")
  Mono<ResponseEntity<MessageView>> rate(
      @PathVariable String id, @RequestBody RateRequest body, Caller caller, IfMatch seen) {
    return done(
        id,
        caller,
        held -> judges(caller, held),
        stamp -> rate.handle(new RateMessage.Command(id, seen.version(), body.rating(), stamp)));
  }

  private Mono<ResponseEntity<MessageView>> done(
      String id,
      Caller caller,
      Predicate<HeldMessage> right,
      Function<Stamp, Mono<HeldMessage>> step) {
    return readers
        .known(caller, id)
        .doOnNext(held -> caller.requireThat(right.test(held)))
        .flatMap(held -> step.apply(Stamp.live(today.get(), now.get(), caller.subject())))
        .map(
            held ->
                ResponseEntity.ok()
                    .eTag(IfMatch.etag(held.version()))
                    .body(MessageView.of(held, today.get())));
  }

  private static boolean atDesk(Caller caller, HeldMessage held) {
    return caller.actsFor(held.message().receipt().organ(), DESK);
  }

  // The writer judges; where nobody wrote with an account, the desk records what it was told.
  private static boolean judges(Caller caller, HeldMessage held) {
    return held.message().receipt().writer() == null
        ? atDesk(caller, held)
        : MessageReaders.isWriter(caller, held);
  }
}
