package io.gongkai.request.application;

import io.gongkai.kit.UseCase;
import io.gongkai.kit.rule.RuleBroken;
import io.gongkai.request.application.domain.Application;
import io.gongkai.request.application.domain.FeeBasis;
import io.gongkai.request.application.domain.FeeLadder;
import io.gongkai.request.application.domain.Rulebook;
import io.gongkai.request.application.domain.Stage;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * Computes what a processing fee would be, by both ladders (art. 42; 国办函〔2020〕109号). It charges
 * nothing: the organ decides whether, and by which of the two.
 */
@UseCase
public final class ProposeFee {
  /** {@code pages} null = the page ladder is not asked for. */
  public record Command(HeldApplication held, @Nullable Integer pages) {}

  /** An amount in 分 with its steps. */
  public record Amount(long amount, List<FeeLadder.Part> steps) {}

  /**
   * @param before items of the same applicant with this organ that came before in the month of
   *     receipt; withdrawn ones and forms that were split do not count
   * @param counted the cases behind that number
   */
  public record Proposal(
      YearMonth month, int before, List<String> counted, Amount byItem, @Nullable Amount byPage) {}

  private static final Comparator<HeldApplication> ORDER =
      Comparator.comparing((HeldApplication h) -> h.application().rulesOf())
          .thenComparing(HeldApplication::id);

  private final Earlier earlier;
  private final Rulebooks rulebooks;

  ProposeFee(Earlier earlier, Rulebooks rulebooks) {
    this.earlier = earlier;
    this.rulebooks = rulebooks;
  }

  public Mono<Proposal> handle(Command c) {
    LocalDate received = c.held().application().received();
    if (received == null) {
      return Mono.error(RuleBroken.of("not-received"));
    }
    YearMonth month = YearMonth.from(received);
    return earlier
        .ofParty(
            c.held().application().submission().party(),
            month.atDay(1),
            month.plusMonths(1).atDay(1))
        .filter(other -> isCounted(other.application()))
        .filter(other -> ORDER.compare(other, c.held()) < 0)
        .map(HeldApplication::id)
        .collectList()
        .map(counted -> proposal(c, received, counted));
  }

  private Proposal proposal(Command c, LocalDate received, List<String> counted) {
    Rulebook rules = rulebooks.law().rulebook(received);
    Integer pages = c.pages();
    return new Proposal(
        YearMonth.from(received),
        counted.size(),
        counted,
        amount(rules.ladder(FeeBasis.BY_ITEM), counted.size(), 1),
        pages == null ? null : amount(rules.ladder(FeeBasis.BY_PAGE), 0, pages));
  }

  private static Amount amount(FeeLadder ladder, int before, int quantity) {
    return new Amount(ladder.amount(before, quantity), ladder.parts(before, quantity));
  }

  private static boolean isCounted(Application a) {
    return !(a.stage() instanceof Stage.Split) && !"WITHDRAWN".equals(a.outcome());
  }
}
