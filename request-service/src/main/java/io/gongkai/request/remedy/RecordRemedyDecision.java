package io.gongkai.request.remedy;

import io.gongkai.kit.Stamp;
import io.gongkai.kit.UseCase;
import io.gongkai.kit.Version;
import io.gongkai.request.remedy.domain.RemedyResult;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * Records how a reconsideration or a suit ended, once. A corrected reply makes one new reply of the
 * application lawful.
 */
@UseCase
public final class RecordRemedyDecision {

  /** {@code seen} is null for a line of a ledger, which is judged on the newest state. */
  public record Command(String id, @Nullable Version seen, RemedyResult result, Stamp stamp) {}

  private final Remedies remedies;

  RecordRemedyDecision(Remedies remedies) {
    this.remedies = remedies;
  }

  public Mono<HeldRemedy> handle(Command command) {
    LocalDate on = command.stamp().on();
    LocalDate known = command.stamp().known();
    return remedies.change(
        command.id(),
        command.seen(),
        command.stamp(),
        remedy -> remedy.decide(command.result(), on, known));
  }
}
