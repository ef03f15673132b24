package io.gongkai.local.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.local.launcher.client.Lineage;
import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Every number opens onto what it counts, zeros too. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@WithLedgers
class LineageSystemTest {
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
  void the_members_behind_every_cell_come_to_its_value(String name) {
    platform.imported(name);
    JsonNode wanted = Platform.expected(name);
    check(wanted.get("organ").asString(), wanted.get("year").asInt(), "own");
  }

  @ParameterizedTest
  @ValueSource(strings = "all-kinds")
  void so_do_those_of_an_organ_with_all_below_it(String name) {
    platform.imported(name);
    JsonNode wanted = Platform.expected(name);
    check(wanted.get("whole").get("organ").asString(), wanted.get("year").asInt(), "whole");
  }

  private void check(String organ, int year, String scope) {
    JsonNode report = platform.report(organ, year, "?scope=" + scope);
    Map<String, String> different = new TreeMap<>();
    for (Map.Entry<String, JsonNode> cell : report.get("cells").properties()) {
      JsonNode behind =
          new Lineage(platform.as("operator")).of(organ, year, cell.getKey(), "?scope=" + scope);
      BigDecimal value = Cells.number(cell.getValue());
      BigDecimal sum = sum(behind.get("members"));
      if (value.compareTo(sum) != 0
          || behind.get("count").asInt() != behind.get("members").size()) {
        different.put(cell.getKey(), "value " + value + ", members " + sum);
      }
    }
    assertThat(report.get("cells").size()).isGreaterThan(190);
    assertThat(different).isEmpty();
  }

  /** Members count one each, unless they bring a value of their own (money, counts of a period). */
  private static BigDecimal sum(JsonNode members) {
    BigDecimal sum = BigDecimal.ZERO;
    for (JsonNode member : members) {
      sum =
          sum.add(member.hasNonNull("value") ? Cells.number(member.get("value")) : BigDecimal.ONE);
    }
    return sum;
  }
}
