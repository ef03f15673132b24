package io.gongkai.request.message.web;

import io.gongkai.kit.Stamp;
import io.gongkai.kit.time.Now;
import io.gongkai.kit.time.Today;
import io.gongkai.kit.web.Caller;
import io.gongkai.kit.web.IfMatch;
import io.gongkai.request.message.HeldMessage;
import java.time.LocalDate;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Lets a caller take a step: who may not know of the message gets 404, who may not do it 403. */
@Component
final class MessageDesk {
  private static final String[] DESK = {"clerk", "head"};
  private static final String[] ANSWERING = {"clerk", "reviewer", "head"};
  private static final String[] REVIEWING = {"reviewer", "head"};

  private final MessageReaders readers;
  private final Today today;
  private final Now now;

  MessageDesk(MessageReaders readers, Today today, Now now) {
    this.readers = readers;
    this.today = today;
    this.now = now;
  }

  Mono<ResponseEntity<MessageView>> step(
      String id,
      Caller caller,
      Predicate<HeldMessage> right,
      BiFunction<HeldMessage, Stamp, Mono<HeldMessage>> step) {
    return allowed(id, caller, right)
        .flatMap(held -> step.apply(held, stamp(caller)))
        .map(
            held ->
                ResponseEntity.ok()
                    .eTag(IfMatch.etag(held.version()))
                    .body(MessageView.of(held, today.get())));
  }

  /** The message, if the caller may do this with it. */
  Mono<HeldMessage> allowed(String id, Caller caller, Predicate<HeldMessage> right) {
    return readers.known(caller, id).doOnNext(held -> caller.requireThat(right.test(held)));
  }

  Stamp stamp(Caller caller) {
    return Stamp.live(today.get(), now.get(), caller.subject());
  }

  LocalDate today() {
    return today.get();
  }

  /** The desk of the organ that received it. */
  static Predicate<HeldMessage> desk(Caller caller) {
    return held -> caller.actsFor(held.message().receipt().organ(), DESK);
  }

  /** Who receives and who answers. */
  static Predicate<HeldMessage> answering(Caller caller) {
    return held -> actsForEither(caller, held, ANSWERING);
  }

  static Predicate<HeldMessage> reviewing(Caller caller) {
    return held -> actsForEither(caller, held, REVIEWING);
  }

  /** The organ that owes the answer now. */
  static Predicate<HeldMessage> owing(Caller caller) {
    return held -> caller.actsFor(held.message().responsible(), ANSWERING);
  }

  /** The writer judges; where nobody wrote with an account, the desk records what it was told. */
  static Predicate<HeldMessage> judging(Caller caller) {
    return held ->
        held.message().receipt().writer() == null
            ? desk(caller).test(held)
            : MessageReaders.isWriter(caller, held);
  }

  private static boolean actsForEither(Caller caller, HeldMessage held, String[] roles) {
    return caller.actsFor(held.message().receipt().organ(), roles)
        || caller.actsFor(held.message().responsible(), roles);
  }
}
