package io.gongkai.reporting.inspection;

import io.gongkai.kit.Stamp;
import io.gongkai.kit.UseCase;
import io.gongkai.kit.Version;
import io.gongkai.kit.rule.RuleBroken;
import io.gongkai.kit.store.AlreadyThere;
import io.gongkai.kit.store.NotFound;
import io.gongkai.kit.store.Stored;
import io.gongkai.reporting.inspection.domain.Rectification;
import io.gongkai.reporting.inspection.domain.RectificationFact;
import io.gongkai.reporting.inspection.domain.RectificationFact.RectificationCompleted;
import io.gongkai.reporting.inspection.domain.RectificationFact.RectificationVerified;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * Completes or verifies the rectification of a finding. The inspection must exist and have made the
 * finding; only what was completed can be verified, live by somebody else.
 */
@UseCase
public final class Rectify {

  /** The step, the version that was seen (null = any), and when, by whom. */
  public record Command(RectificationFact fact, @Nullable Version seen, Stamp stamp) {}

  private final Inspections inspections;
  private final Rectifications rectifications;

  Rectify(Inspections inspections, Rectifications rectifications) {
    this.inspections = inspections;
    this.rectifications = rectifications;
  }

  public Mono<RectificationEntry> handle(Command c) {
    String id = RectificationEntry.id(c.fact().organ(), c.fact().ref());
    return finding(c.fact())
        .then(Mono.defer(() -> completion(c.fact())))
        .then(Mono.defer(() -> step(id, c)))
        .map(RectificationEntry::of);
  }

  private Mono<Void> finding(RectificationFact fact) {
    return inspections
        .find(fact.inspection())
        .switchIfEmpty(Mono.error(() -> new NotFound(fact.inspection())))
        .map(InspectionEntry::of)
        .doOnNext(entry -> entry.inspection().requireFinding(fact.finding()))
        .then();
  }

  private Mono<Void> completion(RectificationFact fact) {
    return switch (fact) {
      case RectificationCompleted _ -> Mono.empty();
      case RectificationVerified verified ->
          rectifications
              .completed(verified.inspection(), verified.finding())
              .doOnNext(Rectification::requireCompleted)
              .then();
    };
  }

  private Mono<Stored<RectificationFact>> step(String id, Command c) {
    return rectifications
        .change(id, c.seen(), c.stamp(), stored -> next(stored, c))
        .onErrorResume(
            NotFound.class,
            _ ->
                rectifications
                    .start(id, c.stamp(), c.fact())
                    .onErrorResume(
                        AlreadyThere.class,
                        _ ->
                            rectifications.change(
                                id, c.seen(), c.stamp(), stored -> next(stored, c))));
  }

  private static List<RectificationFact> next(Stored<RectificationFact> stored, Command c) {
    RectificationEntry.of(stored)
        .rectification()
        .require(c.fact(), c.stamp().on(), c.stamp().known());
    String before = stored.facts().getLast().stamp().by();
    if (!c.stamp().attested() && before.equals(c.stamp().by())) {
      throw RuleBroken.of("four-eyes", Map.of());
    }
    return List.of(c.fact());
  }
}
