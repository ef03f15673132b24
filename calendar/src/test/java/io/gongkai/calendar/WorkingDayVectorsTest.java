package io.gongkai.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WorkingDayVectorsTest {

  static Stream<Arguments> vectors() throws IOException {
    try (InputStream in =
        WorkingDayVectorsTest.class.getResourceAsStream("/working-day-vectors.json")) {
      List<Arguments> rows = new ArrayList<>();
      for (JsonNode v : new ObjectMapper().readTree(in)) {
        List<Suspension> pauses = new ArrayList<>();
        for (JsonNode s : v.get("suspended")) {
          pauses.add(new Suspension(day(s.get(0)), day(s.get(1))));
        }
        rows.add(
            Arguments.of(
                v.get("name").asString(),
                day(v.get("day0")),
                v.get("n").asInt(),
                pauses,
                day(v.get("due"))));
      }
      return rows.stream();
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("vectors")
  void every_vector_comes_out(
      String name, LocalDate day0, int n, List<Suspension> pauses, LocalDate due) {
    WorkingTerm term = WorkingDays.latest().term(day0, n, Suspensions.of(pauses));
    assertThat(term.due()).as(name).isEqualTo(due);
    assertThat(term.provisional()).isFalse();
  }

  private static LocalDate day(JsonNode node) {
    return LocalDate.parse(node.asString());
  }
}
