package io.gongkai.gazette;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.local.testkit.SourceRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class SampleLedgersTest {

  @ParameterizedTest
  @CsvSource({"yunfu-2020, 445300-BGS, 445300, 12", "all-kinds, 990001-BGS, 990001, 2"})
  void the_issues_of_a_ledger_wait_for_what_they_name_and_then_all_go_in(
      String name, String organ, String division, int issues) throws IOException {
    List<String> lines = issues(name);
    assertThat(lines).hasSize(issues);
    List<JsonNode> waiting = Ledger.send(lines);
    assertThat(waiting).allMatch(answer -> answer.get("result").asString().equals("waiting"));
    City anywhere = City.known();
    anywhere.registers(organ, division);
    anywhere.makes(organ, "D2", "NORMATIVE_DOCUMENT");
    assertThat(waiting.stream().map(Ledger::outcome)).containsOnly("applied");
    assertThat(Ledger.codes(lines)).containsOnly("unchanged");
  }

  private static List<String> issues(String name) throws IOException {
    Path file =
        SourceRules.repository().resolve("contracts/ledger/samples/" + name + ".ledger.ndjson");
    return Files.readAllLines(file).stream()
        .filter(line -> line.contains("\"kind\":\"gazette."))
        .toList();
  }
}
