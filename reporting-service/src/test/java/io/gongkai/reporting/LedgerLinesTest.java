package io.gongkai.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.intake.Intake;
import io.gongkai.intake.KnownOrgans;
import io.gongkai.kit.AggregateId;
import io.gongkai.reporting.inspection.KeepSite;
import io.gongkai.reporting.organ.Organ;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Lines of a ledger that this service owns: applied once, waiting for others, refused with a code.
 */
class LedgerLinesTest {

  private static final JsonMapper JSON = new JsonMapper();
  private static final RunningService SERVICE = RunningService.one();

  @Test
  void lines_go_in_once_and_wait_for_organ_and_site() {
    List<String> lines =
        List.of(
            inspection("X1", "S1"),
            rectification("completed", "Y1", "X1", 0),
            rectification("verified", "Y2", "X1", 0),
            line("inspection.circulated", "Z1", "\"year\":2025,\"quarter\":2"),
            task("T1"));
    List<JsonNode> first = send(lines);
    assertThat(results(first)).containsOnly("waiting");
    know("990777");
    assertThat(results(send(lines)).subList(3, 5)).containsOnly("unchanged");
    assertThat(outcome(first.get(3))).isEqualTo("applied");
    assertThat(outcome(first.get(0))).isEqualTo("waiting");
    String site = AggregateId.of("site", "990777", "site", "S1");
    SERVICE.bean(KeepSite.class).handle(site).block();
    SERVICE.bean(Intake.class).release(site).block();
    assertThat(outcome(first.get(0))).isEqualTo("applied");
    assertThat(outcome(first.get(1))).isEqualTo("applied");
    assertThat(outcome(first.get(2))).isEqualTo("applied");
    assertThat(results(send(lines))).containsOnly("unchanged");
  }

  @Test
  void a_line_that_breaks_a_rule_is_refused_with_its_code() {
    know("990778");
    SERVICE.bean(KeepSite.class).handle(AggregateId.of("site", "990778", "site", "S1")).block();
    List<String> lines = new ArrayList<>();
    lines.add(inspection("X1", "S1"));
    lines.add(rectification("verified", "Y1", "X1", 0));
    lines.add(rectification("completed", "Y1", "X1", 1));
    lines.add(rectification("completed", "Y1", "X9", 0));
    lines.add(rectification("completed", "Y1", "X1", 0));
    lines.add(rectification("verified", "Y1", "X1", 0));
    lines.add(rectification("verified", "Y1", "X1", 0).replace("T10", "T11"));
    lines.add(inspection("X1", "S1").replace("DAILY", "MONTHLY"));
    lines.add(line("workplan.completed", "T1", "\"evidence\":\"E1\""));
    lines.add(task("T1"));
    lines.add(
        line("workplan.completed", "T1", "\"evidence\":\"E1\"").replace("2025-05", "2025-04"));
    lines.add(task("T1").replace("2025-05", "2025-04"));
    lines.replaceAll(text -> text.replace("990777", "990778"));
    assertThat(codes(send(lines)))
        .containsExactly(
            "applied",
            "step-not-lawful",
            "bad-value",
            "unknown-subject",
            "applied",
            "applied",
            "step-not-lawful",
            "step-not-lawful",
            "unknown-subject",
            "applied",
            "before-last-step",
            "before-last-step");
  }

  @Test
  void only_an_operator_brings_lines_in() {
    SERVICE
        .postAs("clerk", "/internal/ledger/lines")
        .contentType(MediaType.APPLICATION_NDJSON)
        .bodyValue("{\"line\":1,\"text\":\"{}\"}\n")
        .exchange()
        .expectStatus()
        .isForbidden();
  }

  private static void know(String code) {
    SERVICE.know(new Organ(code, code, null, "CITY", code));
    SERVICE.bean(Intake.class).release(KnownOrgans.key(code)).block();
  }

  private static String line(String kind, String ref, String fields) {
    return "{\"kind\":\"%s\",\"organ\":\"990777\",\"ref\":\"%s\",\"at\":\"2025-05-06T10:00:00+08:00\",%s}"
        .formatted(kind, ref, fields);
  }

  private static String inspection(String ref, String site) {
    return line(
        "inspection.recorded",
        ref,
        "\"site\":\"%s\",\"cadence\":\"DAILY\",\"findings\":[{\"indicator\":\"A\",\"evidence\":\"b\"}]"
            .formatted(site));
  }

  private static String rectification(String step, String ref, String inspection, int finding) {
    return line(
        "rectification." + step,
        ref,
        "\"inspection\":\"%s\",\"finding\":%d".formatted(inspection, finding));
  }

  private static String task(String ref) {
    return line(
        "workplan.task",
        ref,
        "\"year\":2025,\"aspect\":\"a\",\"title\":\"t\",\"responsible\":[],\"due\":\"2025-12-31\"");
  }

  private static List<JsonNode> send(List<String> lines) {
    StringBuilder body = new StringBuilder();
    for (int i = 0; i < lines.size(); i++) {
      body.append(JSON.writeValueAsString(Map.of("line", i + 1, "text", lines.get(i))))
          .append('\n');
    }
    String answer =
        SERVICE
            .postAs("operator", "/internal/ledger/lines")
            .contentType(MediaType.APPLICATION_NDJSON)
            .bodyValue(body.toString())
            .exchange()
            .expectStatus()
            .isOk()
            .expectBody(String.class)
            .returnResult()
            .getResponseBody();
    return answer.lines().map(JSON::readTree).toList();
  }

  private static String outcome(JsonNode waiting) {
    String receipt = waiting.get("receipt").asString();
    byte[] body =
        SERVICE
            .postAs("operator", "/internal/ledger/receipts")
            .bodyValue(Map.of("receipts", List.of(receipt)))
            .exchange()
            .expectBody()
            .returnResult()
            .getResponseBody();
    return JSON.readTree(body).get(receipt).get("result").asString();
  }

  private static List<String> results(List<JsonNode> answers) {
    return answers.stream().map(answer -> answer.get("result").asString()).toList();
  }

  private static List<String> codes(List<JsonNode> answers) {
    return answers.stream()
        .map(answer -> answer.has("code") ? answer.get("code") : answer.get("result"))
        .map(JsonNode::asString)
        .toList();
  }
}
