package io.gongkai.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class SampleLedgersTest {

  @ParameterizedTest
  @ValueSource(strings = {"yunfu-2020", "pingtan-2021", "hongze-2024", "huaian-2024", "all-kinds"})
  void every_line_of_a_good_ledger_goes_in_and_a_second_time_changes_nothing(String name) {
    List<String> lines = Ledger.sample(name);
    assertThat(Ledger.results(Ledger.send(lines))).isEqualTo(Set.of("applied"));
    assertThat(Ledger.results(Ledger.send(lines))).isEqualTo(Set.of("unchanged"));
  }

  @Test
  void bad_lines_are_rejected_alone_and_for_the_right_reason() {
    List<JsonNode> answers = Ledger.send(Ledger.sample("hongze-2024-with-errors"));
    assertThat(
            answers.stream()
                .filter(answer -> answer.get("result").asString().equals("rejected"))
                .map(answer -> answer.get("line").asInt() + " " + answer.get("code").asString()))
        .containsExactly(
            "329 bad-value",
            "357 bad-date",
            "433 bad-value",
            "466 bad-value",
            "502 bad-value",
            "509 bad-value",
            "528 bad-value");
  }
}
