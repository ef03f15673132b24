package io.gongkai.request;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.local.testkit.EventSchemas;
import io.gongkai.request.organ.HearOfOrgan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SampleLedgersIT {

  private static final Path SAMPLES = Path.of("../contracts/ledger/samples");
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Set<String> FAMILIES = Set.of("request", "remedy", "message");
  private static final int BATCH = 500;

  @Test
  void every_line_of_the_lawful_samples_is_applied_once() throws IOException {
    for (String name : List.of("all-kinds", "yunfu-2020", "pingtan-2021", "hongze-2024")) {
      try (EmptyHouse house = new EmptyHouse()) {
        assertThat(results(house, name).keySet()).as(name).containsExactly("applied");
        assertThat(results(house, name).keySet()).as(name).containsExactly("unchanged");
        assertThat(house.sent())
            .as(name)
            .allSatisfy(event -> assertThat(EventSchemas.problems(event)).isEmpty());
      }
    }
  }

  @Test
  void lawless_lines_are_refused_alone_and_each_with_its_code() throws IOException {
    try (EmptyHouse house = new EmptyHouse()) {
      List<String> refused = results(house, "hongze-2024-with-errors").get("rejected");
      assertThat(refused.stream().map(answer -> answer.split(" ")[0]).map(Integer::valueOf))
          .containsExactly(
              331, 336, 356, 362, 364, 396, 414, 427, 471, 478, 479, 484, 505, 520, 527, 532, 535);
      assertThat(refused)
          .contains(
              "336 unknown-kind",
              "356 unknown-subject",
              "396 bad-value",
              "532 missing-field",
              "535 already-closed");
    }
  }

  /** Line numbers with codes, by result. */
  private static Map<String, List<String>> results(EmptyHouse house, String name)
      throws IOException {
    Map<String, List<String>> results = new TreeMap<>();
    List<String> batch = new ArrayList<>();
    int number = 0;
    for (String line : Files.readAllLines(SAMPLES.resolve(name + ".ledger.ndjson"))) {
      number++;
      String text = mine(house, line);
      if (text != null) {
        batch.add(JSON.writeValueAsString(Map.of("line", number, "text", text)));
      }
      if (batch.size() == BATCH) {
        apply(house, batch, results);
      }
    }
    apply(house, batch, results);
    return results;
  }

  /** The line if this service owns its family; an organ is heard of instead. */
  private static String mine(EmptyHouse house, String line) {
    JsonNode node;
    try {
      node = JSON.readTree(line);
    } catch (JacksonException cut) {
      return null; // the door refuses it
    }
    String kind = node.get("kind").asString();
    if (kind.equals("organ")) {
      house
          .get(HearOfOrgan.class)
          .handle(
              new HearOfOrgan.Command(
                  node.get("ref").asString(), node.path("parent").asString(null)))
          .block();
    }
    return FAMILIES.contains(kind.split("\\.")[0]) ? line : null;
  }

  private static void apply(
      EmptyHouse house, List<String> batch, Map<String, List<String>> results) {
    if (batch.isEmpty()) {
      return;
    }
    String answers =
        house
            .client("machine~operator~")
            .post()
            .uri("/internal/ledger/lines")
            .contentType(MediaType.APPLICATION_NDJSON)
            .bodyValue(String.join("\n", batch) + "\n")
            .exchange()
            .expectStatus()
            .isOk()
            .expectBody(String.class)
            .returnResult()
            .getResponseBody();
    batch.clear();
    for (String answer : answers.split("\n")) {
      JsonNode node = JSON.readTree(answer);
      String code = node.path("code").asString("");
      results
          .computeIfAbsent(node.get("result").asString(), result -> new ArrayList<>())
          .add((node.get("line").asInt() + " " + code).strip());
    }
  }
}
