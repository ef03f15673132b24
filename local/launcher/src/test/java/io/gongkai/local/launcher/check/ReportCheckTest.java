package io.gongkai.local.launcher.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The rules on a real report that adds up, and on the same report with one wrong number. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ReportCheckTest {
  private static final Path REPORT =
      Path.of("../../reporting-service/src/test/resources/expected/hongze-2024.expected.json");
  private static final Path FORM =
      Path.of("../../reporting-service/src/main/resources/format/2021.json");

  private static List<Finding> failed(Consumer<ObjectNode> change) {
    JsonNode report = JsonMapper.shared().readTree(REPORT.toFile());
    change.accept((ObjectNode) report.get("cells"));
    JsonNode form = JsonMapper.shared().readTree(FORM.toFile()).get("cells");
    return ReportCheck.of(report, form).stream().filter(finding -> !finding.ok()).toList();
  }

  @Test
  void a_report_that_adds_up_breaks_no_rule() {
    assertThat(failed(cells -> {})).isEmpty();
  }

  @Test
  void a_wrong_total_is_found_in_its_row_and_its_column() {
    List<Finding> failed = failed(cells -> cells.put("t3.new_received.total", 1_000_000));
    assertThat(failed).extracting(Finding::rule).containsExactlyInAnyOrder("R1", "R3");
    assertThat(failed).allMatch(finding -> finding.cells().contains("t3.new_received.total"));
  }

  @Test
  void a_blank_a_negative_and_a_broken_number_are_named() {
    List<Finding> failed =
        failed(
            cells -> {
              cells.put("t2.regulations.made", "/");
              cells.put("t2.licensing.decisions", -1);
              cells.put("t2.penalty.decisions", "1.5");
            });
    assertThat(failed).allMatch(finding -> finding.rule().equals("R7"));
    assertThat(failed)
        .extracting(finding -> finding.cells().getFirst())
        .containsExactlyInAnyOrder(
            "t2.regulations.made", "t2.licensing.decisions", "t2.penalty.decisions");
  }
}
