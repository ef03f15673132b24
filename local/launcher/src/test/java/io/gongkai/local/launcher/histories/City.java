package io.gongkai.local.launcher.histories;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/** A city, its office and bureau, and a county with an office and a town: three levels. */
record City(String code) {
  private static final List<String> SUFFIXES = List.of("", "-B", "-J", "-K", "-KB", "-KT");
  private static final Map<String, String> LEVELS =
      Map.of(
          "",
          "CITY",
          "-B",
          "OFFICE",
          "-J",
          "DEPARTMENT",
          "-K",
          "COUNTY",
          "-KB",
          "OFFICE",
          "-KT",
          "TOWN");

  List<String> organs() {
    return SUFFIXES.stream().map(suffix -> code + suffix).toList();
  }

  String county() {
    return code + "-K";
  }

  String town() {
    return code + "-KT";
  }

  List<String> underCounty() {
    return organs().stream().filter(organ -> organ.startsWith(county())).toList();
  }

  /** The lines of the organs, now and then with a second one that must be refused. */
  List<List<Written>> lines(Dice dice) {
    Pen pen = new Pen(dice);
    List<List<Written>> all = new ArrayList<>();
    for (String suffix : SUFFIXES) {
      List<Written> lines = new ArrayList<>();
      lines.add(pen.write(organ(suffix, "机关" + suffix)));
      if (dice.onceIn(6)) {
        lines.add(pen.write(organ(suffix, "又一机关")));
      }
      all.add(lines);
    }
    return all;
  }

  private Fact organ(String suffix, String name) {
    ObjectNode fields =
        Maker.json().put("name", name).put("level", LEVELS.get(suffix)).put("division", "990001");
    if (!suffix.isEmpty()) {
      fields.put("parent", suffix.length() > 2 ? county() : code);
    }
    var at = LocalDate.of(2019, 1, 1).atStartOfDay(Fact.SHANGHAI).toInstant();
    return new Fact("organ", code + suffix, code + suffix, at, at, fields);
  }
}
