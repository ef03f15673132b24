package io.gongkai.request.application;

import io.gongkai.kit.Stamp;
import io.gongkai.kit.UseCase;
import io.gongkai.kit.Version;
import io.gongkai.request.application.domain.Extension;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Sets a later day for the reply upon reasons (art. 35). */
@UseCase
public final class DeferReply {

  /** {@code seen} is null for a line of a ledger, which is judged on the newest state. */
  public record Command(
      String id, @Nullable Version seen, LocalDate until, String reasons, Stamp stamp) {

    @Override
    public String toString() {
      return "DeferReply[" + id + "]";
    }
  }

  private final TakeStep step;

  DeferReply(TakeStep step) {
    this.step = step;
  }

  public Mono<HeldApplication> handle(Command c) {
    return step.handle(
        new TakeStep.Command(
            c.id(),
            c.seen(),
            c.stamp(),
            c.reasons(),
            (moment, text) -> Extension.defer(moment, c.until(), text)));
  }
}
