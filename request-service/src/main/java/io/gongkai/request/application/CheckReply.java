package io.gongkai.request.application;

import io.gongkai.kit.Stamp;
import io.gongkai.kit.UseCase;
import io.gongkai.kit.Version;
import io.gongkai.kit.store.NotFound;
import io.gongkai.kit.store.StaleVersion;
import io.gongkai.request.application.domain.Moment;
import io.gongkai.request.application.domain.Replying;
import io.gongkai.request.application.domain.Step;
import java.time.LocalDate;
import java.util.List;
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
  private final Redecisions redecisions;
  private final Rulebooks rulebooks;

  CheckReply(Applications applications, Redecisions redecisions, Rulebooks rulebooks) {
    this.applications = applications;
    this.redecisions = redecisions;
    this.rulebooks = rulebooks;
  }

  public Mono<Void> handle(Command c) {
    return applications
        .find(c.id())
        .switchIfEmpty(Mono.error(() -> new NotFound(c.id())))
        .filter(held -> held.version() == c.seen().number())
        .switchIfEmpty(Mono.error(() -> new StaleVersion(c.id())))
        .zipWith(redecisions.orderedFor(c.id()).collectList())
        .map(both -> Replying.issue(moment(both.getT1(), c.stamp(), both.getT2()), null))
        .then();
  }

  private Moment moment(HeldApplication held, Stamp stamp, List<LocalDate> ordered) {
    Step step = new Step(stamp.on(), stamp.known(), stamp.by(), false);
    return new Moment(held.application(), step, rulebooks.law(), ordered);
  }
}
