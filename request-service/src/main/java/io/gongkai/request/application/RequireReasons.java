package io.gongkai.request.application;

import io.gongkai.kit.Stamp;
import io.gongkai.kit.UseCase;
import io.gongkai.kit.Version;
import io.gongkai.request.application.domain.Extension;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Asks an applicant who asks excessively for the reasons (art. 35); the clock goes on. */
@UseCase
public final class RequireReasons {

  /** {@code seen} is null for a line of a ledger, which is judged on the newest state. */
  public record Command(String id, @Nullable Version seen, String reasons, Stamp stamp) {

    @Override
    public String toString() {
      return "RequireReasons[" + id + "]";
    }
  }

  private final TakeStep step;

  RequireReasons(TakeStep step) {
    this.step = step;
  }

  public Mono<HeldApplication> handle(Command c) {
    return step.handle(
        new TakeStep.Command(
            c.id(),
            c.seen(),
            c.stamp(),
            c.reasons(),
            (moment, text) -> Extension.requestReasons(moment, text)));
  }
}
