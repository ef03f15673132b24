package io.gongkai.request.application;

import io.gongkai.kit.Stamp;
import io.gongkai.kit.UseCase;
import io.gongkai.kit.Version;
import io.gongkai.request.application.domain.Extension;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * Adds working days to the reply period, at most 20 in total, with the consent of the head (art.
 * 33).
 */
@UseCase
public final class ExtendTerm {

  /** {@code seen} is null for a line of a ledger, which is judged on the newest state. */
  public record Command(
      String id, @Nullable Version seen, int workingDays, String approvedBy, Stamp stamp) {

    @Override
    public String toString() {
      return "ExtendTerm[" + id + "]";
    }
  }

  private final TakeStep step;

  ExtendTerm(TakeStep step) {
    this.step = step;
  }

  public Mono<HeldApplication> handle(Command c) {
    return step.handle(
        new TakeStep.Command(
            c.id(),
            c.seen(),
            c.stamp(),
            c.approvedBy(),
            (moment, text) -> Extension.extend(moment, c.workingDays(), text)));
  }
}
