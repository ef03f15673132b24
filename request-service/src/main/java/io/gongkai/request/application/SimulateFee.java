package io.gongkai.request.application;

import io.gongkai.kit.UseCase;
import io.gongkai.kit.rule.RuleBroken;
import io.gongkai.request.application.domain.FeeBasis;
import io.gongkai.request.application.domain.FeeLadder;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import reactor.core.publisher.Mono;

/** What a fee would be (国办函〔2020〕109号). Keeps nothing. */
@UseCase
public final class SimulateFee {

  /** {@code before} = items of the month before these. */
  public record Command(FeeBasis basis, int quantity, int before) {}

  /** In fen, with the steps of the ladder. */
  public record Fee(long amount, List<FeeLadder.Part> parts) {}

  private final Rulebooks rulebooks;

  SimulateFee(Rulebooks rulebooks) {
    this.rulebooks = rulebooks;
  }

  public Mono<Fee> handle(Command c) {
    return Mono.fromCallable(
        () -> {
          if (c.basis() == FeeBasis.BY_PAGE && c.before() != 0) {
            // pages of several applications are not added up
            throw RuleBroken.of("bad-value", Map.of("field", "itemsThisMonth"));
          }
          FeeLadder ladder = rulebooks.law().rulebook(LocalDate.MAX).ladder(c.basis());
          return new Fee(
              ladder.amount(c.before(), c.quantity()), ladder.parts(c.before(), c.quantity()));
        });
  }
}
