package io.gongkai.request.watch;

import io.gongkai.kit.Stamp;
import io.gongkai.kit.UseCase;
import io.gongkai.kit.Version;
import reactor.core.publisher.Mono;

/** An officer says whether a warning of which nobody knew had arrived; if not, it is sent again. */
@UseCase
public final class SettleWarning {
  /** {@code sent} = it had arrived. */
  public record Command(String id, Version seen, boolean sent, Stamp stamp) {}

  private final Warnings warnings;

  SettleWarning(Warnings warnings) {
    this.warnings = warnings;
  }

  public Mono<HeldWarning> handle(Command c) {
    return warnings.change(c.id(), c.seen(), c.stamp(), warning -> warning.settle(c.sent()));
  }
}
