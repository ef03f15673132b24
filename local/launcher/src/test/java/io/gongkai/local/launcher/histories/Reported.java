package io.gongkai.local.launcher.histories;

import io.gongkai.local.launcher.client.Door;
import io.gongkai.local.launcher.client.Lineage;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** Asks for reports and says where they are not what a direct count gives. */
final class Reported {
  private final Door door;
  private final Docket docket;
  private final List<String> differences = new ArrayList<>();

  Reported(Door door, Docket docket) {
    this.door = door;
    this.docket = docket;
  }

  List<String> differences() {
    return differences;
  }

  /** One report beside the count of the organs that it is about. */
  Map<String, BigDecimal> compare(
      String organ, boolean whole, Collection<String> about, int year, Cut cut) {
    String query = (whole ? "?scope=whole" : "?scope=own") + cut.query();
    String name = organ + " " + year + query + ": ";
    JsonNode report = door.get("/api/v1/annual-reports/" + organ + "/" + year + query);
    Map<String, BigDecimal> counted = DirectCount.of(docket, about, year, cut);
    Map<String, BigDecimal> found = cells(report);
    TreeSet<String> all = new TreeSet<>(counted.keySet());
    all.addAll(found.keySet());
    for (String cell : all) {
      if (!counted
          .getOrDefault(cell, BigDecimal.ZERO)
          .equals(found.getOrDefault(cell, BigDecimal.ZERO))) {
        differences.add(
            name + cell + " counted " + counted.get(cell) + ", reported " + found.get(cell));
      }
    }
    if (!report.path("proof").path("balanced").asBoolean(false)) {
      differences.add(name + "not balanced " + failed(report));
    }
    return found;
  }

  /** As many members as the number says, or figures that add up to it. */
  void lineage(String organ, boolean whole, int year, Cut cut, String cell) {
    String query = (whole ? "?scope=whole" : "?scope=own") + cut.query();
    JsonNode opened = new Lineage(door).of(organ, year, cell, query);
    BigDecimal sum = BigDecimal.ZERO;
    for (JsonNode member : opened.get("members")) {
      sum =
          sum.add(
              member.has("value")
                  ? new BigDecimal(member.get("value").asString())
                  : BigDecimal.ONE);
    }
    if (sum.compareTo(new BigDecimal(opened.get("value").asString())) != 0) {
      differences.add(
          "%s %d%s: %s is %s but its members make %s"
              .formatted(organ, year, query, cell, opened.get("value"), sum));
    }
  }

  private static Map<String, BigDecimal> cells(JsonNode report) {
    Map<String, BigDecimal> cells = new TreeMap<>();
    for (Map.Entry<String, JsonNode> cell : report.get("cells").properties()) {
      BigDecimal value = new BigDecimal(cell.getValue().asString());
      if (value.signum() != 0) {
        cells.put(cell.getKey(), value.stripTrailingZeros());
      }
    }
    return cells;
  }

  private static List<String> failed(JsonNode report) {
    return report
        .path("proof")
        .path("checks")
        .valueStream()
        .filter(check -> !check.path("ok").asBoolean(true))
        .map(check -> check.path("rule").asString("") + " " + check.path("detail").asString(""))
        .toList();
  }
}
