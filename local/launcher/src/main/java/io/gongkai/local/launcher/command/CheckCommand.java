package io.gongkai.local.launcher.command;

import io.gongkai.local.launcher.Refused;
import io.gongkai.local.launcher.check.Finding;
import io.gongkai.local.launcher.check.ReportCheck;
import io.gongkai.local.launcher.client.Door;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Checks an already published report: which rule fails in which cell. */
@Command(
    name = "check",
    description =
        "Checks a published report, given as JSON by cell ids; exit status 1 if a rule fails.",
    mixinStandardHelpOptions = true)
public final class CheckCommand implements Callable<Integer> {

  @Mixin DataOption data = new DataOption();
  @Mixin Output output = new Output();

  @Parameters(paramLabel = "FILE")
  Path file = Path.of("");

  @Override
  public Integer call() {
    JsonNode document = document();
    int year = ReportCheck.yearOf(document);
    JsonNode form =
        Door.of(data.folder(), "operator")
            .get("/api/v1/annual-report-formats/" + year)
            .get("cells");
    List<Finding> findings = ReportCheck.of(document, form);
    List<Finding> failed = findings.stream().filter(finding -> !finding.ok()).toList();
    if (output.json) {
      Map<String, Object> answer = new LinkedHashMap<>();
      answer.put("year", year);
      answer.put("balanced", failed.isEmpty());
      answer.put("checks", findings);
      output.document(answer);
    } else {
      failed.forEach(
          finding ->
              output.line(
                  "%s %s: %s", finding.rule(), finding.cells().getFirst(), finding.detail()));
      output.line("%d rules checked, %d fail", findings.size(), failed.size());
    }
    return failed.isEmpty() ? 0 : 1;
  }

  private JsonNode document() {
    try {
      return JsonMapper.shared().readTree(Files.readString(file));
    } catch (IOException e) {
      throw new Refused("cannot read " + file);
    } catch (JacksonException e) {
      throw new Refused(file + " is not JSON; text, HTML and DOCX cannot be read yet");
    }
  }
}
