package io.gongkai.request.application;

import io.gongkai.kit.Stamp;
import io.gongkai.kit.UseCase;
import io.gongkai.kit.Version;
import io.gongkai.request.application.domain.ApplicationFact;
import io.gongkai.request.application.domain.Moment;
import io.gongkai.request.application.domain.Replying;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * Takes the step of a reply: the approved draft under the number of its letter, or what a source
 * system attests, whose old numbers are kept as they stand.
 */
@UseCase
public final class IssueReply {

  /** The outcome that a source system states; a live reply has it from its draft. */
  public record Stated(String outcome, boolean publicInterestOverride) {}

  /** {@code stated} is null for a live reply. */
  public record Command(
      String id,
      @Nullable Version seen,
      @Nullable String documentNumber,
      @Nullable Stated stated,
      Stamp stamp) {}

  private final TakeStep step;

  IssueReply(TakeStep step) {
    this.step = step;
  }

  public Mono<HeldApplication> handle(Command c) {
    return step.handle(
        new TakeStep.Command(
            c.id(), c.seen(), c.stamp(), null, (moment, text) -> decide(c, moment)));
  }

  private static List<ApplicationFact> decide(Command c, Moment moment) {
    Stated stated = c.stated();
    return stated == null || !c.stamp().attested()
        ? Replying.issue(
            moment, Objects.requireNonNull(c.documentNumber(), "a live reply is a letter"))
        : Replying.attested(
            moment, stated.outcome(), c.documentNumber(), stated.publicInterestOverride());
  }
}
