package io.gongkai.local.launcher.command;

import io.gongkai.local.launcher.Refused;
import io.gongkai.local.launcher.client.Door;
import io.gongkai.local.launcher.client.Query;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
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
      description = "Write to a file: .json (other endings come later).")
  @Nullable Path out;

  @Override
  public Integer call() {
    Path target = out;
    if (target != null && !target.toString().endsWith(".json")) {
      throw new Refused(
          "only .json can be written so far; .html .pdf .docx .xlsx .xml are not built yet");
    }
    JsonNode report =
        Door.of(data.folder(), "operator")
            .get(Query.path("/api/v1/annual-reports", organ, String.valueOf(year)) + view.query());
    if (target != null) {
      write(target, report);
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

  private static void write(Path target, JsonNode report) {
    try {
      Files.writeString(target, report.toPrettyString() + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
