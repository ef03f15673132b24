package io.gongkai.local.launcher.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Finds the cells of the official form in the rows of a published report, by their labels. */
final class PublishedCells {
  private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);
  private static final Pattern MONEY = Pattern.compile("(-?\\d+(?:\\.\\d+)?)\\s*(万元|元)?");

  private final PublishedRows rows;
  private final ObjectNode cells = JsonMapper.shared().createObjectNode();

  private PublishedCells(PublishedRows rows) {
    this.rows = rows;
  }

  /** {@code {year, cells}}; what is not found is left out, what is no number is there as it is. */
  static JsonNode of(int year, PublishedRows rows, JsonNode tables) {
    PublishedCells found = new PublishedCells(rows);
    found.disclosure(tables.get("t2"));
    found.requests(tables.get("t3"));
    found.remedies(tables.get("t4"));
    ObjectNode document = JsonMapper.shared().createObjectNode().put("year", year);
    document.set("cells", found.cells);
    return document;
  }

  private void disclosure(JsonNode table) {
    for (JsonNode group : table.get("groups")) {
      for (JsonNode row : group.get("rows")) {
        List<String> values = rows.after(row.get("label").asString());
        int at = 0;
        for (JsonNode column : group.get("cols")) {
          if (at < values.size()) {
            String id = "t2." + row.get("id").asString() + "." + column.get("id").asString();
            cells.put(id, number(values.get(at++), column.path("unit").asString("")));
          }
        }
      }
    }
  }

  private void requests(JsonNode table) {
    for (JsonNode row : table.get("rows")) {
      List<String> values = rows.after(row.get("label").asString());
      int at = 0;
      for (JsonNode column : table.get("cols")) {
        if (at < values.size()) {
          String id = "t3." + row.get("id").asString() + "." + column.get("id").asString();
          cells.put(id, number(values.get(at++), ""));
        }
      }
    }
  }

  // One row of numbers under three heads; no label stands before it.
  private void remedies(JsonNode table) {
    int size = table.get("groups").size() * table.get("cols").size();
    rows.rows().stream()
        .filter(row -> row.size() == size && row.stream().noneMatch(PublishedCells::isLabel))
        .findFirst()
        .ifPresent(
            row -> {
              int at = 0;
              for (JsonNode group : table.get("groups")) {
                for (JsonNode column : table.get("cols")) {
                  String id =
                      "t4." + group.get("id").asString() + "." + column.get("id").asString();
                  cells.put(id, number(row.get(at++), ""));
                }
              }
            });
  }

  private static boolean isLabel(String text) {
    return text.codePoints().anyMatch(Character::isIdeographic);
  }

  /** Money that is printed in the other unit is told in the one of the form. */
  private static String number(String printed, String unit) {
    Matcher money = MONEY.matcher(printed.strip());
    if (!money.matches()) {
      return printed.strip();
    }
    BigDecimal amount = new BigDecimal(money.group(1));
    String told = money.group(2);
    if (told == null || told.equals(unit)) {
      return amount.toPlainString();
    }
    return (unit.equals("元")
            ? amount.multiply(TEN_THOUSAND)
            : amount.movePointLeft(TEN_THOUSAND.precision() - 1))
        .toPlainString();
  }
}
