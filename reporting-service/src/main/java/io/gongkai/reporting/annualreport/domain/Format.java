package io.gongkai.reporting.annualreport.domain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An official form of the report, as data: its cells, what goes into them, and its rules. */
public record Format(
    String name,
    int firstYear,
    @Nullable Integer lastYear,
    Map<String, CellSpec> cells,
    List<Source> sources,
    Codes codes,
    List<Rule> rules) {

  public static Format of(
      String name,
      int firstYear,
      @Nullable Integer lastYear,
      List<CellSpec> cells,
      List<Source> sources,
      Codes codes,
      List<Rule> rules) {
    Map<String, CellSpec> byId = new LinkedHashMap<>();
    cells.forEach(cell -> byId.put(cell.id(), cell));
    return new Format(name, firstYear, lastYear, byId, sources, codes, rules);
  }

  public boolean covers(int year) {
    return year >= firstYear && (lastYear == null || year <= lastYear);
  }
}
