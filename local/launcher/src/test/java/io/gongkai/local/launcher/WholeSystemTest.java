package io.gongkai.local.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A city is the sum of its organs, and no organ takes from its neighbour. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@WithLedgers
class WholeSystemTest {
  private static final String SAMPLE = "hongze-2024-with-errors";
  private static final String CITY = "990897";
  private static final List<String> ORGANS = List.of(CITY, "990897-BGS", "990897-JYJ");
  private static final int YEAR = 2024;

  private final Platform platform = Platform.shared();

  @Test
  void every_cell_of_the_whole_is_the_sum_of_the_cells_of_its_organs() {
    platform.imported(SAMPLE);
    Map<String, BigDecimal> sums = new TreeMap<>();
    for (String organ : ORGANS) {
      cells(organ, "own").forEach((cell, value) -> sums.merge(cell, value, BigDecimal::add));
    }
    Map<String, BigDecimal> whole = cells(CITY, "whole");
    assertThat(whole.keySet()).isEqualTo(sums.keySet());
    assertThat(whole)
        .allSatisfy((cell, value) -> assertThat(value).isEqualByComparingTo(sums.get(cell)));
    assertThat(cells("990897-JYJ", "own").get("t3.new_received.total")).isPositive();
  }

  private Map<String, BigDecimal> cells(String organ, String scope) {
    Map<String, BigDecimal> cells = new TreeMap<>();
    for (Map.Entry<String, JsonNode> cell :
        platform.report(organ, YEAR, "?scope=" + scope).get("cells").properties()) {
      cells.put(cell.getKey(), Cells.number(cell.getValue()));
    }
    return cells;
  }
}
