package io.gongkai.request.message;

import io.gongkai.kit.Stamp;
import io.gongkai.kit.UseCase;
import io.gongkai.kit.Version;
import io.gongkai.kit.rule.RuleBroken;
import io.gongkai.request.message.domain.Converting;
import io.gongkai.request.message.domain.Stage;
import java.util.Map;
import reactor.core.publisher.Mono;

/**
 * A message that went on as an application by mistake goes on as a message; the application must be
 * closed without an answer first, so that nobody is owed two answers.
 */
@UseCase
public final class ReopenMessage {
  /** A live step on the version that was seen. */
  public record Command(HeldMessage held, Version seen, String reason, Stamp stamp) {
    @Override
    public String toString() {
      return "ReopenMessage[" + held.id() + "]";
    }
  }

  private final TakeMessageStep step;
  private final NewApplications applications;

  ReopenMessage(TakeMessageStep step, NewApplications applications) {
    this.step = step;
    this.applications = applications;
  }

  public Mono<HeldMessage> handle(Command c) {
    Stamp stamp = c.stamp();
    return mayReopen(c)
        .then(
            Mono.defer(
                () ->
                    step.handle(
                        new TakeMessageStep.Command(
                            c.held().id(),
                            c.seen(),
                            stamp,
                            c.reason(),
                            (message, words) ->
                                Converting.reopen(message, words, stamp.on(), stamp.known())))));
  }

  private Mono<Void> mayReopen(Command c) {
    if (!(c.held().message().stage() instanceof Stage.Converted converted)) {
      return Mono.error(c.held().message().refusal());
    }
    return applications
        .isClosedUnanswered(converted.application(), c.stamp())
        .filter(closed -> closed)
        .switchIfEmpty(
            Mono.error(
                () ->
                    RuleBroken.of(
                        "application-open",
                        Map.of(
                            "ref",
                            converted.application(),
                            "state",
                            "CONVERTED",
                            "lawful",
                            c.held().message().lawful()))))
        .then();
  }
}
