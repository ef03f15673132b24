package io.gongkai.local.launcher.command;

import io.gongkai.local.launcher.check.Finding;
import io.gongkai.local.launcher.check.ReadPublished;
import io.gongkai.local.launcher.check.ReportCheck;
import io.gongkai.local.launcher.client.Door;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.IntFunction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;

/** Checks an already published report: which rule fails in which cell. */
@Command(
    name = "check",
    description =
        "Checks a published report (JSON by cell ids, HTML, DOCX or text with tabs); exit status 1 if a rule fails.",
    mixinStandardHelpOptions = true)
public final class CheckCommand implements Callable<Integer> {

  @Mixin DataOption data = new DataOption();
  @Mixin Output output = new Output();

  @Parameters(paramLabel = "FILE")
  Path file = Path.of("");

  @Override
  public Integer call() {
    Door operator = Door.of(data.folder(), "operator");
    IntFunction<JsonNode> form = year -> operator.get("/api/v1/annual-report-formats/" + year);
    JsonNode document = ReadPublished.of(file, form);
    int year = ReportCheck.yearOf(document);
    List<Finding> findings = ReportCheck.of(document, form.apply(year).get("cells"));
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
}
