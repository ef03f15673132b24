package io.gongkai.request.remedy;

import io.gongkai.kit.Stamp;
import io.gongkai.kit.UseCase;
import io.gongkai.kit.Version;
import io.gongkai.kit.rule.RuleBroken;
import io.gongkai.request.remedy.domain.Remedy;
import io.gongkai.request.remedy.domain.RemedyFact;
import io.gongkai.request.remedy.domain.RemedyResult;
import java.util.List;
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

  public Mono<HeldRemedy> handle(Command c) {
    if (c.result() == RemedyResult.CORRECTED) {
      return c.seen() == null ? told(c) : begun(c);
    }
    return c.redecideWithin() == null
        ? decide(c.seen(), c)
        : Mono.error(RuleBroken.of("bad-value", Map.of("field", "redecideWithin")));
  }

  // Who is slower finds the remedy claimed and opens no case.
  private Mono<HeldRemedy> begun(Command c) {
    return remedies
        .change(c.id(), c.seen(), c.stamp(), remedy -> correct(remedy, c.stamp()))
        .flatMap(
            held -> order(held, c).then(Mono.defer(() -> decide(new Version(held.version()), c))));
  }

  // A line is one step, and of one remedy one line comes after another: nothing is claimed.
  private Mono<HeldRemedy> told(Command c) {
    return remedies
        .find(c.id())
        .filter(held -> held.remedy().decision() == null)
        .doOnNext(held -> correct(held.remedy(), c.stamp()))
        .flatMap(held -> order(held, c))
        .then(Mono.defer(() -> decide(null, c)));
  }

  private static List<RemedyFact> correct(Remedy remedy, Stamp stamp) {
    return remedy.correct(stamp.on(), stamp.known());
  }

  // The order goes before the decision: cut off between the two, the same command completes both,
  // while a decision that stands could not be given again.
  private Mono<Void> order(HeldRemedy held, Command c) {
    return cases.order(
        held.remedy().filing().application(), held.id(), c.redecideWithin(), c.stamp());
  }

  private Mono<HeldRemedy> decide(@Nullable Version seen, Command c) {
    return remedies.change(
        c.id(),
        seen,
        c.stamp(),
        remedy -> remedy.decide(c.result(), c.stamp().on(), c.stamp().known()));
  }
}
