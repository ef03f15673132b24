package io.gongkai.request.application;

import io.gongkai.kit.Stamp;
import io.gongkai.kit.UseCase;
import io.gongkai.kit.Version;
import io.gongkai.request.application.domain.Charging;
import io.gongkai.request.application.domain.FeeBasis;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Notices a processing fee (art. 42); the clock stops until it is paid. */
@UseCase
public final class NoticeFee {

  /** {@code seen} is null for a line of a ledger, which is judged on the newest state. */
  public record Command(
      String id, @Nullable Version seen, FeeBasis basis, int quantity, int before, Stamp stamp) {}

  private final TakeStep step;

  NoticeFee(TakeStep step) {
    this.step = step;
  }

  public Mono<HeldApplication> handle(Command c) {
    return step.handle(
        new TakeStep.Command(
            c.id(),
            c.seen(),
            c.stamp(),
            null,
            (moment, text) -> Charging.notice(moment, c.basis(), c.quantity(), c.before())));
  }
}
