package io.gongkai.reporting.annualreport.domain;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The cells of one report, each counted for itself out of the same evidence: totals are not sums of
 * other cells, so that the rules between them prove something.
 */
public final class Tally {

  private final Format format;
  private final Fingerprint fingerprint;
  private final Map<String, CellCount> counts = new LinkedHashMap<>();
  private final Map<String, Source> sources = new HashMap<>();
  private final Map<Place, List<String>> places = new HashMap<>();
  private final Map<String, BigInteger> fingerprints = new HashMap<>();

  private record Place(String measure, Map<String, String> codes) {}

  private Tally(Format format, Fingerprint fingerprint) {
    this.format = format;
    this.fingerprint = fingerprint;
    format.cells().values().forEach(spec -> counts.put(spec.id(), new CellCount(spec)));
    format.sources().forEach(source -> sources.put(source.measure(), source));
  }

  /** Counts into the cells of a format, in the order of the format. */
  public static Map<String, Cell> of(
      Format format, Collection<Count> counts, Fingerprint fingerprint) {
    Tally tally = new Tally(format, fingerprint);
    counts.forEach(tally::add);
    Map<String, Cell> cells = new LinkedHashMap<>();
    tally.counts.forEach((id, count) -> cells.put(id, count.cell()));
    return cells;
  }

  private void add(Count count) {
    Source source = sources.get(count.measure());
    if (source == null) {
      return;
    }
    String row = format.codes().fill(source.row(), count.codes());
    if (row == null) {
      return;
    }
    Member member = new Member(count.evidence(), row, value(count, source));
    BigInteger mark = fingerprints.computeIfAbsent(member.mark(), fingerprint::of);
    for (String id : places.computeIfAbsent(place(count), _ -> cells(source, count))) {
      CellCount cell = counts.get(id);
      if (cell != null) {
        cell.add(member, mark);
      }
    }
  }

  private static Place place(Count count) {
    return new Place(count.measure(), count.codes());
  }

  private static @Nullable BigDecimal value(Count count, Source source) {
    return count.value() == null ? null : BigDecimal.valueOf(count.value(), source.decimals());
  }

  private List<String> cells(Source source, Count count) {
    List<String> ids = new ArrayList<>();
    for (String template : source.cells()) {
      String id = format.codes().fill(template, count.codes());
      if (id != null && format.cells().containsKey(id)) {
        ids.add(id);
      }
    }
    return ids;
  }
}
