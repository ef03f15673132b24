package io.gongkai.local.launcher.report;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Part three: applications received and how they were dealt with, by kinds of applicants. */
final class RequestTable {
  private static final int LEVELS = 3;
  private static final String RESULTS = "三、本年度办理结果";

  private RequestTable() {}

  static PrintedTable of(JsonNode table, PrintedReport.Values values) {
    JsonNode columns = table.get("cols");
    List<List<PrintedCell>> rows = new ArrayList<>(heads(table, columns));
    JsonNode lines = table.get("rows");
    for (int i = 0; i < lines.size(); i++) {
      List<PrintedCell> cells = labels(lines, i);
      for (JsonNode column : columns) {
        cells.add(
            values.of(
                "t3." + lines.get(i).get("id").asString() + "." + column.get("id").asString()));
      }
      rows.add(cells);
    }
    return new PrintedTable(table.get("title").asString(), rows);
  }

  private static List<List<PrintedCell>> heads(JsonNode table, JsonNode columns) {
    List<PrintedCell> groups = new ArrayList<>();
    List<PrintedCell> leaves = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      JsonNode group = columns.get(i).path("group");
      String label = columns.get(i).get("label").asString();
      if (!group.isString()) {
        groups.add(PrintedCell.head(label, 1, 2));
        continue;
      }
      leaves.add(PrintedCell.head(label, 1, 1));
      if (i == 0 || !group.equals(columns.get(i - 1).path("group"))) {
        groups.add(PrintedCell.head(group.asString(), same(columns, i, "group"), 1));
      }
    }
    List<PrintedCell> top =
        List.of(
            PrintedCell.head(table.get("corner_note").asString(), LEVELS, LEVELS),
            PrintedCell.head(table.get("column_header").asString(), columns.size(), 1));
    return List.of(top, groups, leaves);
  }

  private static List<PrintedCell> labels(JsonNode lines, int at) {
    JsonNode parent = lines.get(at).path("parent");
    String label = lines.get(at).get("label").asString();
    List<PrintedCell> cells = new ArrayList<>();
    if (!parent.isString()) {
      cells.add(PrintedCell.head(label, LEVELS, 1));
      return cells;
    }
    JsonNode before = at == 0 ? parent : lines.get(at - 1).path("parent");
    if (!before.isString()) {
      cells.add(PrintedCell.head(RESULTS, 1, below(lines, at)));
    }
    if (parent.asString().equals(RESULTS)) {
      cells.add(PrintedCell.head(label, LEVELS - 1, 1));
      return cells;
    }
    if (!parent.equals(before)) {
      cells.add(PrintedCell.head(parent.asString(), 1, same(lines, at, "parent")));
    }
    cells.add(PrintedCell.head(label, 1, 1));
    return cells;
  }

  private static int below(JsonNode lines, int from) {
    int end = from;
    while (end < lines.size() && lines.get(end).path("parent").isString()) {
      end++;
    }
    return end - from;
  }

  private static int same(JsonNode list, int from, String field) {
    int end = from;
    while (end < list.size() && list.get(end).path(field).equals(list.get(from).path(field))) {
      end++;
    }
    return end - from;
  }
}
