package io.gongkai.request.application;

import io.gongkai.kit.Stamp;
import io.gongkai.kit.UseCase;
import io.gongkai.kit.Version;
import io.gongkai.kit.store.NotFound;
import io.gongkai.kit.store.StaleVersion;
import io.gongkai.request.application.domain.Moment;
import io.gongkai.request.application.domain.Replying;
import io.gongkai.request.application.domain.Step;
import reactor.core.publisher.Mono;

/**
 * Asks whether the approved draft may be issued now, and changes nothing: a number is taken only
 * for a reply that is lawful. Fails as {@link IssueReply} would.
 */
@UseCase
public final class CheckReply {

  /** {@code seen} is the version the caller decided on. */
  public record Command(String id, Version seen, Stamp stamp) {}

  private final Applications applications;
  private final Rulebooks rulebooks;

  CheckReply(Applications applications, Rulebooks rulebooks) {
    this.applications = applications;
    this.rulebooks = rulebooks;
  }

  public Mono<Void> handle(Command c) {
    return applications
        .find(c.id())
        .switchIfEmpty(Mono.error(() -> new NotFound(c.id())))
        .filter(held -> held.version() == c.seen().number())
        .switchIfEmpty(Mono.error(() -> new StaleVersion(c.id())))
        .map(held -> Replying.issue(moment(held, c.stamp()), null))
        .then();
  }

  private Moment moment(HeldApplication held, Stamp stamp) {
    Step step = new Step(stamp.on(), stamp.known(), stamp.by(), false);
    return new Moment(held.application(), step, rulebooks.law());
  }
}
