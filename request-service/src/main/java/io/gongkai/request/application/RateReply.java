package io.gongkai.request.application;

import io.gongkai.kit.Stamp;
import io.gongkai.kit.UseCase;
import io.gongkai.kit.Version;
import io.gongkai.request.application.domain.Rating;
import io.gongkai.request.application.domain.Satisfaction;
import reactor.core.publisher.Mono;

/** Records what the applicant thinks of the newest answer. */
@UseCase
public final class RateReply {

  /** The answer as of the version seen. */
  public record Command(String id, Version seen, Satisfaction rating, Stamp stamp) {}

  private final TakeStep step;

  RateReply(TakeStep step) {
    this.step = step;
  }

  public Mono<HeldApplication> handle(Command c) {
    return step.handle(
        new TakeStep.Command(
            c.id(), c.seen(), c.stamp(), null, (moment, text) -> Rating.rate(moment, c.rating())));
  }
}
