package io.gongkai.reporting.annualreport;

import io.gongkai.kit.UseCase;
import io.gongkai.kit.store.NotFound;
import io.gongkai.kit.web.Caller;
import io.gongkai.reporting.annualreport.domain.Cell;
import io.gongkai.reporting.annualreport.domain.Member;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * Opens one number onto the events behind it, also a zero. Whoever may not see the cases still sees
 * which public event counted, on which day and in which row. NotFound for an unknown cell.
 */
@UseCase
public final class ReadCell {

  /** {@code after}: a page position, null at the start. */
  public record Query(
      ReportQuery report, String cell, Caller caller, @Nullable String after, int limit) {}

  /** One number with a page of its evidence. */
  public record Opened(Cell cell, String rule, List<Seen> members, Optional<String> next) {}

  /** {@code open} if the caller may know which case it is. */
  public record Seen(Member member, boolean open) {}

  private final ComposeReport reports;
  private final Positions positions;

  ReadCell(ComposeReport reports, Positions positions) {
    this.reports = reports;
    this.positions = positions;
  }

  public Mono<Opened> handle(Query query) {
    return reports.handle(query.report()).map(composed -> open(query, composed));
  }

  private Opened open(Query query, ComposedReport composed) {
    Cell cell = composed.report().cells().get(query.cell());
    if (cell == null) {
      throw new NotFound(query.cell());
    }
    Positions.Part part = positions.part(cell, query.after(), query.limit());
    Entitlement entitlement = new Entitlement(query.caller(), composed.tree());
    List<Seen> members =
        part.members().stream()
            .map(member -> new Seen(member, entitlement.opens(member.evidence().organ())))
            .toList();
    return new Opened(cell, rule(cell, query.report()), members, part.next());
  }

  private static String rule(Cell cell, ReportQuery query) {
    LocalDate december = LocalDate.of(query.year(), 12, 31);
    LocalDate asOf = query.asOf();
    LocalDate end = asOf == null || asOf.isAfter(december) ? december : asOf;
    return cell.spec()
        .rule()
        .replace("{year}", String.valueOf(query.year()))
        .replace("{prev}", String.valueOf(query.year() - 1))
        .replace(
            "{end}", end.getYear() + "年" + end.getMonthValue() + "月" + end.getDayOfMonth() + "日");
  }
}
