package io.gongkai.request.application;

import io.gongkai.kit.Stamp;
import io.gongkai.kit.UseCase;
import io.gongkai.kit.Version;
import io.gongkai.request.application.domain.Closing;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Files a finished case away (art. 45). */
@UseCase
public final class ArchiveApplication {

  /** {@code seen} is null for a line of a ledger, which is judged on the newest state. */
  public record Command(String id, @Nullable Version seen, Stamp stamp) {}

  private final TakeStep step;

  ArchiveApplication(TakeStep step) {
    this.step = step;
  }

  public Mono<HeldApplication> handle(Command c) {
    return step.handle(
        new TakeStep.Command(
            c.id(), c.seen(), c.stamp(), null, (moment, text) -> Closing.archive(moment)));
  }
}
