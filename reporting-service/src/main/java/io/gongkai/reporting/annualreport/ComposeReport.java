package io.gongkai.reporting.annualreport;

import io.gongkai.kit.UseCase;
import io.gongkai.kit.rule.RuleBroken;
import io.gongkai.kit.store.NotFound;
import io.gongkai.reporting.annualreport.domain.AnnualReport;
import io.gongkai.reporting.annualreport.domain.Cell;
import io.gongkai.reporting.annualreport.domain.Count;
import io.gongkai.reporting.annualreport.domain.Format;
import io.gongkai.reporting.annualreport.domain.Tally;
import io.gongkai.reporting.ledger.CountLines;
import io.gongkai.reporting.ledger.OrganCounts;
import io.gongkai.reporting.ledger.ReadState;
import io.gongkai.reporting.organ.Organ;
import io.gongkai.reporting.organ.OrganTree;
import io.gongkai.reporting.organ.ReadOrgans;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * Composes the annual report of an organ and year in the official form of that year, with its
 * proof. Nothing is stored: every number is a query over the facts. NotFound for an unknown organ,
 * {@code bad-value} for a year that has no form.
 */
@UseCase
public final class ComposeReport {

  private final ReadOrgans organs;
  private final ReadState state;
  private final CountLines lines;
  private final Formats formats;
  private final Recent recent = new Recent();

  ComposeReport(ReadOrgans organs, ReadState state, CountLines lines, Formats formats) {
    this.organs = organs;
    this.state = state;
    this.lines = lines;
    this.formats = formats;
  }

  public Mono<ComposedReport> handle(ReportQuery query) {
    return Mono.fromCallable(() -> format(query.year()))
        .flatMap(format -> organs.handle().flatMap(tree -> compose(query, format, tree)));
  }

  private Format format(int year) {
    return formats.of(year).orElseThrow(() -> RuleBroken.of("bad-value", Map.of("field", "year")));
  }

  private Mono<ComposedReport> compose(ReportQuery query, Format format, OrganTree tree) {
    Organ organ = tree.find(query.organ()).orElseThrow(() -> new NotFound(query.organ()));
    List<String> codes = query.whole() ? tree.whole(organ.code()) : List.of(organ.code());
    return state
        .handle(codes)
        .map(mark -> new Recent.Key(query, codes, mark))
        .flatMap(
            key ->
                Mono.justOrEmpty(recent.find(key))
                    .switchIfEmpty(Mono.defer(() -> fresh(query, format, codes)))
                    .doOnNext(report -> recent.keep(key, report)))
        .map(report -> new ComposedReport(query, organ, report, tree));
  }

  private Mono<AnnualReport> fresh(ReportQuery query, Format format, List<String> codes) {
    Set<Integer> years = Set.of(query.year(), query.year() - 1);
    return lines
        .handle(new CountLines.Query(codes, years, query.asOf(), query.knownAt()))
        .map(counts -> report(query, format, counts));
  }

  private AnnualReport report(ReportQuery query, Format format, List<OrganCounts> counts) {
    return AnnualReport.compose(
        query.title(),
        format,
        Counts.of(counts, query.year()),
        yearBefore(query.year() - 1, format, counts),
        Sha256::of);
  }

  /**
   * The cells of the year before, in its own form; a year before the first form borrows this one.
   */
  private @Nullable Map<String, Cell> yearBefore(
      int year, Format format, List<OrganCounts> counts) {
    if (counts.stream().noneMatch(organ -> organ.known().contains(year))) {
      return null;
    }
    List<Count> all = Counts.of(counts, year).stream().flatMap(List::stream).toList();
    return Tally.of(formats.of(year).orElse(format), all, Sha256::of);
  }
}
