package io.gongkai.request.application;

import io.gongkai.kit.Stamp;
import io.gongkai.kit.UseCase;
import io.gongkai.kit.Version;
import io.gongkai.request.application.domain.Registration;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** The organ confirms receipt; the channel decides the received date (art. 31). */
@UseCase
public final class ConfirmReceipt {

  /** {@code seen} is null for a line of a ledger, which is judged on the newest state. */
  public record Command(String id, @Nullable Version seen, Stamp stamp) {}

  private final TakeStep step;

  ConfirmReceipt(TakeStep step) {
    this.step = step;
  }

  public Mono<HeldApplication> handle(Command c) {
    return step.handle(
        new TakeStep.Command(
            c.id(), c.seen(), c.stamp(), null, (moment, text) -> Registration.receive(moment)));
  }
}
