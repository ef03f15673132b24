package io.gongkai.reporting.ledger;

import io.gongkai.kit.UseCase;
import io.gongkai.reporting.ledger.domain.Entry;
import io.gongkai.reporting.ledger.domain.Happening;
import io.gongkai.reporting.ledger.domain.Ledger;
import io.gongkai.reporting.ledger.domain.Selection;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * Folds what was heard of organs and counts it for some years. {@code asOf}: events of that day or
 * before; {@code knownAt}: events known by then.
 */
@UseCase
public final class CountLines {

  /** The organs are answered in the order given. */
  public record Query(
      List<String> organs,
      Set<Integer> years,
      @Nullable LocalDate asOf,
      @Nullable Instant knownAt) {}

  private final Happenings happenings;

  CountLines(Happenings happenings) {
    this.happenings = happenings;
  }

  public Mono<List<OrganCounts>> handle(Query query) {
    return happenings.of(query.organs()).map(heard -> count(query, heard));
  }

  private static List<OrganCounts> count(Query query, Map<String, List<Happening>> heard) {
    Selection selection = new Selection(query.asOf(), query.knownAt());
    List<OrganCounts> counts = new ArrayList<>();
    for (String organ : query.organs()) {
      Ledger ledger = Ledger.of(heard.getOrDefault(organ, List.of()), selection);
      Map<Integer, List<Counted>> years = new HashMap<>();
      Set<Integer> known = new HashSet<>();
      for (int year : query.years()) {
        years.put(year, ledger.count(year).stream().map(entry -> counted(organ, entry)).toList());
        if (ledger.knows(year)) {
          known.add(year);
        }
      }
      counts.add(new OrganCounts(organ, years, known));
    }
    return counts;
  }

  private static Counted counted(String organ, Entry entry) {
    Happening by = entry.by();
    return new Counted(
        entry.measure().name(),
        entry.codes(),
        organ,
        by.subject(),
        by.ref(),
        by.id(),
        by.type(),
        by.on(),
        entry.value());
  }
}
