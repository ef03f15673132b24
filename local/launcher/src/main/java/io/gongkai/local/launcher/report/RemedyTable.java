package io.gongkai.local.launcher.report;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Part four: reconsideration and suits, in one row of numbers. */
final class RemedyTable {
  private RemedyTable() {}

  static PrintedTable of(JsonNode table, PrintedReport.Values values) {
    JsonNode groups = table.get("groups");
    JsonNode columns = table.get("cols");
    List<PrintedCell> tops = new ArrayList<>();
    List<PrintedCell> seconds = new ArrayList<>();
    List<PrintedCell> thirds = new ArrayList<>();
    List<PrintedCell> numbers = new ArrayList<>();
    for (int i = 0; i < groups.size(); i++) {
      JsonNode group = groups.get(i);
      boolean alone = group.get("label").equals(group.get("top"));
      if (i == 0 || !group.get("top").equals(groups.get(i - 1).get("top"))) {
        int width = columns.size() * same(groups, i);
        tops.add(PrintedCell.head(group.get("top").asString(), width, 1));
      }
      if (!alone) {
        seconds.add(PrintedCell.head(group.get("label").asString(), columns.size(), 1));
      }
      for (JsonNode column : columns) {
        String label = column.get("label").asString();
        (alone ? seconds : thirds).add(PrintedCell.head(label, 1, alone ? 2 : 1));
        numbers.add(
            values.of("t4." + group.get("id").asString() + "." + column.get("id").asString()));
      }
    }
    return new PrintedTable(table.get("title").asString(), List.of(tops, seconds, thirds, numbers));
  }

  private static int same(JsonNode groups, int from) {
    int end = from;
    while (end < groups.size() && groups.get(end).get("top").equals(groups.get(from).get("top"))) {
      end++;
    }
    return end - from;
  }
}
