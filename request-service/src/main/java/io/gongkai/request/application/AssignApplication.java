package io.gongkai.request.application;

import io.gongkai.kit.Stamp;
import io.gongkai.kit.UseCase;
import io.gongkai.kit.Version;
import io.gongkai.request.application.domain.Registration;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Hands the case to whoever is to work on it, or over from one to another with a reason. */
@UseCase
public final class AssignApplication {

  /** {@code seen} is null for a line of a ledger, which is judged on the newest state. */
  public record Command(
      String id, @Nullable Version seen, String to, @Nullable String reason, Stamp stamp) {
    @Override
    public String toString() {
      return "AssignApplication[" + id + "]";
    }
  }

  private final TakeStep step;

  AssignApplication(TakeStep step) {
    this.step = step;
  }

  public Mono<HeldApplication> handle(Command c) {
    return step.handle(
        new TakeStep.Command(
            c.id(),
            c.seen(),
            c.stamp(),
            c.reason(),
            (moment, text) ->
                Registration.assign(moment, c.to(), c.reason() == null ? null : text)));
  }
}
