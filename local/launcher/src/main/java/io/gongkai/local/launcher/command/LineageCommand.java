package io.gongkai.local.launcher.command;

import io.gongkai.local.launcher.client.Door;
import io.gongkai.local.launcher.client.Lineage;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;

/** The events behind one number. */
@Command(
    name = "lineage",
    description = "Shows the events behind a cell.",
    mixinStandardHelpOptions = true)
public final class LineageCommand implements Callable<Integer> {

  @Mixin DataOption data = new DataOption();
  @Mixin Output output = new Output();
  @Mixin View view = new View();

  @Parameters(index = "0", paramLabel = "ORGAN")
  String organ = "";

  @Parameters(index = "1", paramLabel = "YEAR")
  int year;

  @Parameters(index = "2", paramLabel = "CELL")
  String cell = "";

  @Override
  public Integer call() {
    JsonNode lineage =
        new Lineage(Door.of(data.folder(), "operator")).of(organ, year, cell, view.query());
    if (output.json) {
      output.document(lineage);
      return 0;
    }
    output.line("%s = %s", cell, lineage.get("value"));
    for (JsonNode member : lineage.get("members")) {
      output.line(
          "  %s  %-40s %s",
          member.path("on").asString(""),
          member.path("subject").asString(""),
          member.path("type").asString(""));
    }
    return 0;
  }
}
