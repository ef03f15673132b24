package io.gongkai.request.application;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.local.testkit.SourceRules;
import io.gongkai.request.RequestHouse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every vector of the study, and more worked out by hand, through the simulator for everybody. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class WorkingDayVectorsOverHttpTest {

  static Stream<JsonNode> vectors() throws IOException {
    Path file =
        SourceRules.repository().resolve("calendar/src/test/resources/working-day-vectors.json");
    List<JsonNode> all = new ArrayList<>();
    JsonMapper.shared().readTree(Files.readString(file)).forEach(all::add);
    return all.stream();
  }

  @ParameterizedTest
  @MethodSource("vectors")
  void every_vector_of_the_study_holds(JsonNode vector) {
    String day0 = vector.get("day0").asString();
    int n = vector.get("n").asInt();
    List<Map<String, Object>> events = new ArrayList<>();
    if (n == 40) {
      events.add(Map.of("type", "EXTENDED", "on", day0, "workingDays", 20));
    }
    if (n == 15) {
      events.add(Map.of("type", "THIRD_PARTY_CONSULTED", "on", day0, "delivered", day0));
    }
    boolean thirdParty = true;
    for (JsonNode pause : vector.get("suspended")) {
      String who = thirdParty ? "THIRD_PARTY_" : "AGENCY_";
      String from = pause.get(0).asString();
      String to = pause.get(1).asString();
      events.add(Map.of("type", who + "CONSULTED", "on", from, "delivered", to));
      events.add(Map.of("type", who + "ANSWERED", "on", to));
      thirdParty = false;
    }
    JsonNode answer = simulated(day0, events, null);
    assertThat(told(answer, n)).isEqualTo(vector.get("due").asString());
  }

  // Counted on paper: the days off of the notices struck out, the made-up weekends written in.
  @ParameterizedTest
  @CsvSource({
    // 2019 Labour Day: one day off until 2019-03-22, four days off and 04-28, 05-05 worked after it
    "2019-04-02, 2019-03-21, 2019-05-02",
    "2019-04-02, 2019-03-22, 2019-04-30",
    "2019-04-03, 2019-03-21, 2019-05-03",
    "2019-04-03, 2019-03-22, 2019-05-05",
    "2019-04-10, , 2019-05-09",
    // 2020 Spring Festival: to 01-30 with 02-01 worked until 2020-01-27, to 02-02 after it
    "2020-01-10, 2020-01-11, 2020-02-12",
    "2020-01-10, 2020-01-26, 2020-02-12",
    "2020-01-10, 2020-01-27, 2020-02-14",
    "2020-04-20, , 2020-05-19",
    "2020-06-15, , 2020-07-14",
    "2020-09-21, , 2020-10-23",
    // over the turn of a year
    "2020-12-07, , 2021-01-05",
    "2021-12-13, , 2022-01-11",
    "2022-12-12, , 2023-01-10",
    // leap day
    "2024-02-28, , 2024-03-27",
    "2024-02-29, , 2024-03-28"
  })
  void more_days_counted_on_paper(String received, String knownAt, String due) {
    JsonNode answer = simulated(received, List.of(), knownAt);
    assertThat(answer.get("due").asString()).isEqualTo(due);
    assertThat(answer.get("provisional").asBoolean()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    // the notice for 2021 came on 2020-11-25: before it only New Year itself is off
    "2020-12-15, 2020-11-20, true",
    "2020-12-15, 2020-12-01, false",
    "2027-03-01, , true"
  })
  void a_year_without_its_notice_is_provisional(String received, String knownAt, boolean expected) {
    JsonNode answer = simulated(received, List.of(), knownAt);
    assertThat(answer.get("provisional").asBoolean()).isEqualTo(expected);
  }

  private static String told(JsonNode answer, int n) {
    return switch (n) {
      case 7 -> limit(answer, "CORRECTION_NOTICE");
      case 15 -> limit(answer, "THIRD_PARTY_OPINION");
      default -> answer.get("due").asString();
    };
  }

  private static String limit(JsonNode answer, String of) {
    for (JsonNode limit : answer.get("limits")) {
      if (limit.get("of").asString().equals(of)) {
        return limit.get("until").asString();
      }
    }
    return "none";
  }

  private static JsonNode simulated(
      String received, List<Map<String, Object>> events, String knownAt) {
    Map<String, Object> body = new HashMap<>();
    body.put("channel", "ONLINE");
    body.put("submitted", received);
    body.put("received", received);
    body.put("events", events);
    if (knownAt != null) {
      body.put("calendarKnownAt", knownAt);
    }
    return ApplicationCalls.json(
        RequestHouse.client(null)
            .post()
            .uri("/api/v1/clock/simulations")
            .bodyValue(body)
            .exchange());
  }
}
