package io.gongkai.request.application;

import io.gongkai.kit.Stamp;
import io.gongkai.kit.UseCase;
import io.gongkai.kit.Version;
import io.gongkai.kit.store.NotFound;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * Answers an application: a reply is a formal document (国办公开办函〔2016〕235号), so it goes out as a
 * letter, and the case bears the number that the letter took. Nobody types one.
 */
@UseCase
public final class ReplyByLetter {

  /** {@code exempt} as {@link ReplyLetters.Order} has it. */
  public record Command(String id, Version seen, @Nullable Boolean exempt, Stamp stamp) {}

  private final CheckReply check;
  private final ReplyLetters letters;
  private final Applications applications;

  ReplyByLetter(CheckReply check, ReplyLetters letters, Applications applications) {
    this.check = check;
    this.letters = letters;
    this.applications = applications;
  }

  public Mono<HeldApplication> handle(Command c) {
    return check
        .handle(new CheckReply.Command(c.id(), c.seen(), c.stamp()))
        .then(
            Mono.defer(
                () ->
                    letters.issue(new ReplyLetters.Order(c.id(), c.seen(), c.exempt(), c.stamp()))))
        .then(Mono.defer(() -> applications.find(c.id())))
        .switchIfEmpty(Mono.error(() -> new NotFound(c.id())));
  }
}
