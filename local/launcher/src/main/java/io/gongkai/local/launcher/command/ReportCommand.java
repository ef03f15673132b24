package io.gongkai.local.launcher.command;

import io.gongkai.local.launcher.client.Door;
import io.gongkai.local.launcher.client.Query;
import io.gongkai.local.launcher.report.WriteReport;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;

/** The annual report of an organ and a year, as of a day, as known at an instant. */
@Command(
    name = "report",
    description = "Composes an annual report.",
    mixinStandardHelpOptions = true)
public final class ReportCommand implements Callable<Integer> {

  @Mixin DataOption data = new DataOption();
  @Mixin Output output = new Output();
  @Mixin View view = new View();

  @Parameters(index = "0", paramLabel = "ORGAN")
  String organ = "";

  @Parameters(index = "1", paramLabel = "YEAR")
  int year;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Write to a file, by its ending: .json .html .xml .xlsx .docx.")
  @Nullable Path out;

  @Override
  public Integer call() {
    Path target = out;
    if (target != null) {
      WriteReport.requireFormat(target);
    }
    Door door = Door.of(data.folder(), "operator");
    JsonNode report =
        door.get(Query.path("/api/v1/annual-reports", organ, String.valueOf(year)) + view.query());
    if (target != null) {
      WriteReport.to(target, report, door.get("/api/v1/annual-report-formats/" + year));
    }
    if (output.json) {
      output.document(report);
    } else if (target == null) {
      output.line(
          "%s %s, format %s",
          report.path("organName").asString(organ),
          report.get("year"),
          report.path("format").asString(""));
      output.pairs(report.get("cells"));
      output.line(
          "proof: %s · digest %s",
          report.path("proof").path("balanced").asBoolean() ? "balanced" : "NOT balanced",
          report.path("digest").asString(""));
    }
    return 0;
  }
}
