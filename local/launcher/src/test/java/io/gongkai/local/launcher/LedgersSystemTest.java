package io.gongkai.local.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/**
 * A year of an organ's work goes in through the door, and the report that the organ published comes
 * out.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@WithLedgers
class LedgersSystemTest {
  private final Platform platform = Platform.shared();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "yunfu-2020",
        "pingtan-2021",
        "hongze-2024",
        "hongze-2024-with-errors",
        "huaian-2024",
        "all-kinds"
      })
  void the_published_report_comes_out_and_a_second_import_changes_nothing(String name) {
    JsonNode wanted = Platform.expected(name);
    JsonNode summary = platform.imported(name);
    List<Integer> bad = numbers(wanted.get("rejected"));
    assertThat(rejectedLines(summary)).isEqualTo(new TreeSet<>(bad));
    for (JsonNode rejected : summary.get("rejected")) {
      assertThat(rejected.path("code").asString("")).as("%s", rejected).isNotBlank();
      assertThat(rejected.path("detail").asString(""))
          .as("%s", rejected)
          .containsPattern("\\p{IsHan}");
    }
    assertThat(summary.get("lines").asInt()).isEqualTo(wanted.get("lines").asInt());
    assertThat(summary.get("applied").asInt()).isEqualTo(wanted.get("lines").asInt() - bad.size());
    assertThat(summary.get("waiting").asInt()).isZero();
    JsonNode report = report(wanted);
    Cells.equal(report, wanted.get("cells"));
    assertThat(report.path("proof").path("balanced").asBoolean())
        .as("%s", report.get("proof"))
        .isTrue();

    JsonNode again = platform.importAgain(name);
    assertThat(again.get("applied").asInt()).isZero();
    assertThat(again.get("unchanged").asInt()).isEqualTo(summary.get("applied").asInt());
    assertThat(rejectedLines(again)).isEqualTo(rejectedLines(summary));
    assertThat(report(wanted).get("digest")).isEqualTo(report.get("digest"));
  }

  private JsonNode report(JsonNode wanted) {
    return platform.report(
        wanted.get("organ").asString(), wanted.get("year").asInt(), "?scope=own");
  }

  private static TreeSet<Integer> rejectedLines(JsonNode summary) {
    TreeSet<Integer> lines = new TreeSet<>();
    summary.get("rejected").forEach(rejected -> lines.add(rejected.get("line").asInt()));
    return lines;
  }

  private static List<Integer> numbers(JsonNode list) {
    return list.valueStream().map(JsonNode::asInt).toList();
  }
}
