package io.gongkai.request.application;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.local.testkit.EventSchemas;
import io.gongkai.local.testkit.SourceRules;
import io.gongkai.request.RequestHouse;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.MediaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ApplicationIntakeTest {
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final Set<String> FAMILIES = Set.of("request", "remedy", "message");

  @ParameterizedTest
  @CsvSource({"yunfu-2020, 445300-BGS", "hongze-2024, 990897-BGS", "pingtan-2021, 990128-BGS"})
  void a_clean_ledger_goes_in_once_and_the_second_time_changes_nothing(String name, String organ) {
    heardOf(name);
    Map<Long, JsonNode> first = take(name);
    assertThat(first.values()).allMatch(a -> a.get("result").asString().equals("applied"));
    assertThat(take(name).values()).allMatch(a -> a.get("result").asString().equals("unchanged"));
    assertThat(organs(name)).isNotEmpty();
  }

  @Test
  void of_a_ledger_with_errors_exactly_the_wrong_lines_are_refused_with_a_reason() {
    heardOf("hongze-2024-with-errors");
    Map<Long, JsonNode> answers = take("hongze-2024-with-errors");
    Set<Long> rejected = new TreeSet<>();
    answers.forEach(
        (line, answer) -> {
          if (answer.get("result").asString().equals("rejected")) {
            rejected.add(line);
            assertThat(answer.get("detail").asString()).isNotBlank();
          }
        });
    assertThat(rejected)
        .containsExactly(
            331L, 336L, 356L, 362L, 364L, 396L, 414L, 427L, 471L, 478L, 479L, 484L, 505L, 520L,
            527L, 532L, 535L);
  }

  @Test
  void every_kind_is_taken_and_what_is_said_of_it_has_its_schema() {
    heardOf("all-kinds");
    Map<Long, JsonNode> answers = take("all-kinds");
    assertThat(answers.values()).allMatch(a -> a.get("result").asString().equals("applied"));
    Awaitility.await()
        .atMost(30, TimeUnit.SECONDS)
        .until(() -> said("outcome-corrected") && said("fee-paid") && said("remedy-decided"));
    assertThat(RequestHouse.SENT)
        .allSatisfy(event -> assertThat(EventSchemas.problems(event)).isEmpty());
  }

  @Test
  void lines_wait_for_their_organ() {
    String line =
        ("{'kind':'request.submitted','organ':'later-1','ref':'A1','at':'2025-03-03','channel':'FAX',"
                + "'applicant':{'category':'SOCIAL','name':'某会','document':{'type':'OTHER','number':'1'}},"
                + "'subject':'s','description':'d','delivery':'PAPER'}")
            .replace('\'', '"');
    JsonNode answer =
        post(List.of(JSON.writeValueAsString(Map.of("line", 1, "text", line)))).getFirst();
    assertThat(answer.get("result").asString()).isEqualTo("waiting");
  }

  private static boolean said(String name) {
    return RequestHouse.SENT.stream().anyMatch(e -> e.contains("request." + name + ".v1"));
  }

  private static void heardOf(String name) {
    organs(name).forEach((code, parent) -> RequestHouse.knows(code, parent));
  }

  private static Map<String, String> organs(String name) {
    Map<String, String> organs = new LinkedHashMap<>();
    for (String line : lines(name)) {
      if (line.startsWith("{\"kind\":\"organ\"")) {
        JsonNode organ = JSON.readTree(line);
        organs.put(organ.get("organ").asString(), organ.path("parent").asString(null));
      }
    }
    return organs;
  }

  private static Map<Long, JsonNode> take(String name) {
    List<String> lines = lines(name);
    List<String> ours = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (FAMILIES.stream().anyMatch(f -> line.matches(".*\"kind\": ?\"" + f + "\\..*\\}"))) {
        ours.add(JSON.writeValueAsString(Map.of("line", i + 1, "text", line)));
      }
    }
    Map<Long, JsonNode> answers = new LinkedHashMap<>();
    for (int from = 0; from < ours.size(); from += 500) {
      post(ours.subList(from, Math.min(ours.size(), from + 500)))
          .forEach(answer -> answers.put(answer.get("line").asLong(), answer));
    }
    return answers;
  }

  private static List<JsonNode> post(List<String> lines) {
    byte[] body =
        RequestHouse.client("o~operator~")
            .post()
            .uri("/internal/ledger/lines")
            .contentType(MediaType.APPLICATION_NDJSON)
            .bodyValue(String.join("\n", lines) + "\n")
            .exchange()
            .expectStatus()
            .isOk()
            .expectBody()
            .returnResult()
            .getResponseBody();
    return new String(body, java.nio.charset.StandardCharsets.UTF_8)
        .lines()
        .map(JSON::readTree)
        .toList();
  }

  private static List<String> lines(String name) {
    try {
      return Files.readAllLines(
          SourceRules.repository().resolve("contracts/ledger/samples/" + name + ".ledger.ndjson"));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
