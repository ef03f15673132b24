package io.gongkai.reporting.annualreport.format;

import io.gongkai.reporting.annualreport.domain.CellSpec;
import io.gongkai.reporting.annualreport.domain.Codes;
import io.gongkai.reporting.annualreport.domain.Format;
import io.gongkai.reporting.annualreport.domain.Formula;
import io.gongkai.reporting.annualreport.domain.Rule;
import io.gongkai.reporting.annualreport.domain.Source;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A form as its file says it. */
record FormatFile(
    String format,
    Years years,
    Map<String, Map<String, String>> codes,
    List<CountedInto> counting,
    List<CellLine> cells,
    List<RuleLine> rules) {

  record Years(int first, @Nullable Integer last) {}

  record CountedInto(String measure, List<String> cells, String row, @Nullable Integer decimals) {
    Source source() {
      return new Source(measure, cells, row, decimals == null ? 0 : decimals);
    }
  }

  record CellLine(
      String id,
      String table,
      String type,
      @Nullable Boolean sum,
      @Nullable BigDecimal min,
      String rule) {
    CellSpec spec() {
      return new CellSpec(id, table, type.equals("decimal"), Boolean.TRUE.equals(sum), min, rule);
    }
  }

  record RuleLine(String id, String severity, String title, String formula) {
    Rule rule() {
      boolean error = severity.equals("error");
      return switch (id) {
        case "R7" -> new Rule.EveryCellFilled(id, error, title);
        case "R8" -> new Rule.SumOfParts(id, error, title);
        default -> new Rule.Relates(id, error, title, Formula.parse(formula));
      };
    }
  }

  Format toFormat() {
    return Format.of(
        format,
        years.first(),
        years.last(),
        cells.stream().map(CellLine::spec).toList(),
        counting.stream().map(CountedInto::source).toList(),
        new Codes(codes),
        rules.stream().map(RuleLine::rule).toList());
  }
}
