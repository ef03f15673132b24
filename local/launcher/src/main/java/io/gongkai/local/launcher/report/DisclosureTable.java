package io.gongkai.local.launcher.report;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Part two: what was disclosed of its own accord, by the items of art. 20. */
final class DisclosureTable {
  private DisclosureTable() {}

  static PrintedTable of(JsonNode table, PrintedReport.Values values) {
    int widest = 0;
    for (JsonNode group : table.get("groups")) {
      widest = Math.max(widest, group.get("cols").size());
    }
    List<List<PrintedCell>> rows = new ArrayList<>();
    for (JsonNode group : table.get("groups")) {
      rows.add(List.of(PrintedCell.head(group.get("label").asString(), widest + 1, 1)));
      rows.add(heads(group, widest));
      for (JsonNode row : group.get("rows")) {
        rows.add(numbers(group, row, widest, values));
      }
    }
    return new PrintedTable(table.get("title").asString(), rows);
  }

  private static List<PrintedCell> heads(JsonNode group, int widest) {
    List<PrintedCell> cells = new ArrayList<>();
    cells.add(PrintedCell.head(group.get("row_header").asString(), 1, 1));
    JsonNode columns = group.get("cols");
    for (int i = 0; i < columns.size(); i++) {
      cells.add(
          PrintedCell.head(columns.get(i).get("label").asString(), width(i, columns, widest), 1));
    }
    return cells;
  }

  private static List<PrintedCell> numbers(
      JsonNode group, JsonNode row, int widest, PrintedReport.Values values) {
    List<PrintedCell> cells = new ArrayList<>();
    cells.add(PrintedCell.head(row.get("label").asString(), 1, 1));
    JsonNode columns = group.get("cols");
    for (int i = 0; i < columns.size(); i++) {
      String id = "t2." + row.get("id").asString() + "." + columns.get(i).get("id").asString();
      PrintedCell value = values.of(id);
      cells.add(new PrintedCell(value.text(), width(i, columns, widest), 1, false));
    }
    return cells;
  }

  // The last column of a narrow group is as wide as what is left.
  private static int width(int column, JsonNode columns, int widest) {
    return column < columns.size() - 1 ? 1 : widest - columns.size() + 1;
  }
}
