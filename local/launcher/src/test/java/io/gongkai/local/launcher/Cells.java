package io.gongkai.local.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** Cells of a report beside those that must come out. */
final class Cells {
  private Cells() {}

  static void equal(JsonNode report, JsonNode wanted) {
    Map<String, String> different = new TreeMap<>();
    for (Map.Entry<String, JsonNode> cell : wanted.properties()) {
      JsonNode found = report.get("cells").path(cell.getKey());
      if (!text(cell.getValue()).equals(text(found))) {
        different.put(cell.getKey(), "wanted " + cell.getValue() + ", found " + found);
      }
    }
    assertThat(different).as("%s %s", report.path("organ"), report.path("year")).isEmpty();
  }

  /** Numbers as they are printed; a decimal is a string on both sides. */
  private static String text(JsonNode value) {
    return value.isNumber()
        ? "number " + value.decimalValue().toPlainString()
        : value.isString() ? "decimal " + value.asString() : "nothing";
  }

  static BigDecimal number(JsonNode value) {
    return new BigDecimal(value.asString());
  }
}
