package io.gongkai.gazette;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Sends lines of a ledger to the service as the gateway does, and reads the answers. */
public final class Ledger {

  private static final JsonMapper JSON = JsonMapper.shared();

  private Ledger() {}

  /** What became of each line, in order. */
  public static List<JsonNode> send(List<String> texts) {
    StringBuilder body = new StringBuilder();
    for (int i = 0; i < texts.size(); i++) {
      String text = texts.get(i);
      body.append(
              JSON.writeValueAsString(JSON.createObjectNode().put("line", i + 1).put("text", text)))
          .append('\n');
    }
    byte[] answers =
        operator()
            .post()
            .uri("/internal/ledger/lines")
            .contentType(MediaType.APPLICATION_NDJSON)
            .bodyValue(body.toString())
            .exchange()
            .expectStatus()
            .isOk()
            .expectBody()
            .returnResult()
            .getResponseBody();
    List<JsonNode> read = new ArrayList<>();
    new String(answers, StandardCharsets.UTF_8)
        .lines()
        .forEach(line -> read.add(JSON.readTree(line)));
    return read;
  }

  /** The code of each answer, or its result where there is no code. */
  public static List<String> codes(List<String> texts) {
    return send(texts).stream()
        .map(answer -> answer.path("code").asString(answer.get("result").asString()))
        .toList();
  }

  /** What became of a line that waited: its code, or its result where there is no code. */
  public static String outcome(JsonNode waiting) {
    String receipt = waiting.get("receipt").asString();
    byte[] found =
        operator()
            .post()
            .uri("/internal/ledger/receipts")
            .bodyValue(Map.of("receipts", List.of(receipt)))
            .exchange()
            .expectStatus()
            .isOk()
            .expectBody()
            .returnResult()
            .getResponseBody();
    JsonNode outcome = JSON.readTree(found).get(receipt);
    return outcome.path("code").asString(outcome.get("result").asString());
  }

  private static WebTestClient operator() {
    return RunningService.as("ops", "operator", "none");
  }
}
