package io.gongkai.request.application;

import io.gongkai.kit.Stamp;
import io.gongkai.kit.UseCase;
import io.gongkai.kit.Version;
import io.gongkai.request.application.domain.Charging;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Records a payment, in fen; the reply period starts again in full. */
@UseCase
public final class RecordPayment {

  /** {@code seen} is null for a line of a ledger, which is judged on the newest state. */
  public record Command(String id, @Nullable Version seen, long amount, Stamp stamp) {}

  private final TakeStep step;

  RecordPayment(TakeStep step) {
    this.step = step;
  }

  public Mono<HeldApplication> handle(Command c) {
    return step.handle(
        new TakeStep.Command(
            c.id(), c.seen(), c.stamp(), null, (moment, text) -> Charging.pay(moment, c.amount())));
  }
}
