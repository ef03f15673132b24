package io.gongkai.disclosure;

import io.gongkai.local.testkit.SourceRules;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.http.MediaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Sends lines of a ledger to the service as the gateway does, and reads the answers. */
public final class Ledger {

  private static final int BATCH = 500;
  private static final Pattern OURS =
      Pattern.compile(
          "\"kind\" ?: ?\"(organ|document|interpretation|catalogue|site|administration|fees|procurement)[\".]");

  private Ledger() {}

  /** The lines of a sample that belong to this service, as the gateway forwards them. */
  public static List<String> sample(String name) {
    List<String> forwarded = new ArrayList<>();
    List<String> lines = read(name);
    for (int i = 0; i < lines.size(); i++) {
      if (OURS.matcher(lines.get(i)).find()) {
        forwarded.add(forward(i + 1, lines.get(i)));
      }
    }
    return forwarded;
  }

  /** These texts as lines 1, 2, … */
  public static List<String> of(String... texts) {
    List<String> forwarded = new ArrayList<>();
    for (String text : texts) {
      forwarded.add(forward(forwarded.size() + 1, text.replace('\'', '"')));
    }
    return forwarded;
  }

  /** What became of each line, in order. */
  public static List<JsonNode> send(List<String> lines) {
    List<JsonNode> answers = new ArrayList<>();
    for (int from = 0; from < lines.size(); from += BATCH) {
      List<String> batch = lines.subList(from, Math.min(from + BATCH, lines.size()));
      byte[] body =
          RunningService.as("ops", "operator", "none")
              .post()
              .uri("/internal/ledger/lines")
              .contentType(MediaType.APPLICATION_NDJSON)
              .bodyValue(String.join("\n", batch) + "\n")
              .exchange()
              .expectStatus()
              .isOk()
              .expectBody()
              .returnResult()
              .getResponseBody();
      new String(body, StandardCharsets.UTF_8)
          .lines()
          .forEach(line -> answers.add(JsonMapper.shared().readTree(line)));
    }
    return answers;
  }

  /** The results of the answers without repetition. */
  public static Set<String> results(List<JsonNode> answers) {
    return answers.stream()
        .map(answer -> answer.get("result").asString())
        .collect(java.util.stream.Collectors.toSet());
  }

  /** The code of each answer, or its result where there is no code. */
  public static List<String> codes(List<JsonNode> answers) {
    return answers.stream()
        .map(answer -> answer.path("code").asString(answer.get("result").asString()))
        .toList();
  }

  private static String forward(int line, String text) {
    return JsonMapper.shared()
        .writeValueAsString(
            JsonMapper.shared().createObjectNode().put("line", line).put("text", text));
  }

  private static List<String> read(String name) {
    try {
      return Files.readAllLines(
          SourceRules.repository().resolve("contracts/ledger/samples/" + name + ".ledger.ndjson"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
