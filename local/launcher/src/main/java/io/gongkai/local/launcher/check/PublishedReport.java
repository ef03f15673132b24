package io.gongkai.local.launcher.check;

import io.gongkai.local.launcher.Refused;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/**
 * The cells of a published report by their ids. What is no number stays out and is named by {@link
 * #unreadable}.
 */
final class PublishedReport {
  private final Map<String, BigDecimal> numbers = new LinkedHashMap<>();
  private final List<String> unreadable = new ArrayList<>();
  private final SortedSet<String> ids = new TreeSet<>();
  private final int year;

  PublishedReport(JsonNode document) {
    if (!document.path("year").isInt() || !document.path("cells").isObject()) {
      throw new Refused(
          "a report in JSON has year and cells: {\"year\": 2024, \"cells\": {\"t3.new_received.total\": 0}}");
    }
    year = document.get("year").asInt();
    for (Map.Entry<String, JsonNode> cell : document.get("cells").properties()) {
      ids.add(cell.getKey());
      number(cell.getValue())
          .ifPresentOrElse(
              number -> numbers.put(cell.getKey(), number), () -> unreadable.add(cell.getKey()));
    }
  }

  private static Optional<BigDecimal> number(JsonNode value) {
    boolean plain =
        value.isNumber() || (value.isString() && value.asString().matches("-?[0-9]+(\\.[0-9]+)?"));
    return plain ? Optional.of(new BigDecimal(value.asString())) : Optional.empty();
  }

  int year() {
    return year;
  }

  Optional<BigDecimal> cell(String id) {
    return Optional.ofNullable(numbers.get(id));
  }

  SortedSet<String> ids() {
    return ids;
  }

  List<String> unreadable() {
    return unreadable;
  }

  /** The middle steps of the ids of one table: its rows. */
  SortedSet<String> rows(String table) {
    SortedSet<String> rows = new TreeSet<>();
    ids.stream()
        .filter(id -> id.startsWith(table + "."))
        .forEach(id -> rows.add(id.split("\\.", -1)[1]));
    return rows;
  }
}
