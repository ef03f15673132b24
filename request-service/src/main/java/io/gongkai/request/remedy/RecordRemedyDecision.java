package io.gongkai.request.remedy;

import io.gongkai.kit.Stamp;
import io.gongkai.kit.UseCase;
import io.gongkai.kit.Version;
import io.gongkai.kit.rule.RuleBroken;
import io.gongkai.request.remedy.domain.RemedyResult;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * Records how a reconsideration or a suit ended, once. A corrected reply makes one new reply of the
 * application lawful.
 */
@UseCase
public final class RecordRemedyDecision {

  /**
   * {@code seen} is null for a line of a ledger, which is judged on the newest state; {@code
   * redecideWithin} = working days that a {@code CORRECTED} sets for the new reply, null = as many
   * as for a first one.
   */
  public record Command(
      String id,
      @Nullable Version seen,
      RemedyResult result,
      @Nullable Integer redecideWithin,
      Stamp stamp) {}

  private final Remedies remedies;
  private final OrderedCases cases;

  RecordRemedyDecision(Remedies remedies, OrderedCases cases) {
    this.remedies = remedies;
    this.cases = cases;
  }

  // The order goes before the decision: cut off between the two, the same command completes both,
  // while a decision that stands could not be given again.
  public Mono<HeldRemedy> handle(Command command) {
    if (command.redecideWithin() != null && command.result() != RemedyResult.CORRECTED) {
      return Mono.error(RuleBroken.of("bad-value", Map.of("field", "redecideWithin")));
    }
    Mono<Void> order =
        command.result() == RemedyResult.CORRECTED
            ? remedies.find(command.id()).flatMap(held -> order(held, command))
            : Mono.empty();
    return order.then(Mono.defer(() -> decide(command)));
  }

  private Mono<Void> order(HeldRemedy held, Command c) {
    boolean current = c.seen() == null || c.seen().number() == held.version();
    if (!current || held.remedy().decision() != null) {
      return Mono.empty(); // the decision itself will be refused, or was made before
    }
    held.remedy().decide(c.result(), c.stamp().on(), c.stamp().known());
    return cases.order(
        held.remedy().filing().application(), held.id(), c.redecideWithin(), c.stamp());
  }

  private Mono<HeldRemedy> decide(Command command) {
    LocalDate on = command.stamp().on();
    LocalDate known = command.stamp().known();
    return remedies.change(
        command.id(),
        command.seen(),
        command.stamp(),
        remedy -> remedy.decide(command.result(), on, known));
  }
}
