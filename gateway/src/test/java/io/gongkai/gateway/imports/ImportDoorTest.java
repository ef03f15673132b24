package io.gongkai.gateway.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.gateway.AtTheGateway;
import io.gongkai.gateway.Town;
import io.gongkai.gateway.Visitor;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@AtTheGateway
class ImportDoorTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Visitor visitor;
  private final StubIntake request = new StubIntake();
  private final StubIntake disclosure = new StubIntake();
  private final StubIntake gazette = new StubIntake();
  private final StubIntake reporting = new StubIntake();

  ImportDoorTest(Visitor visitor) {
    this.visitor = visitor;
  }

  @BeforeEach
  void services_take_lines() {
    Town.REQUEST.behaves(request);
    Town.DISCLOSURE.behaves(disclosure);
    Town.GAZETTE.behaves(gazette);
    Town.REPORTING.behaves(reporting);
  }

  @Test
  void each_owner_gets_its_lines_as_they_stand_and_in_file_order() {
    String file =
        "# a year\n\n"
            + IntStream.range(0, 700)
                .mapToObj(i -> line(i % 3 == 0 ? "document.made" : "request.received", "A" + i))
                .reduce("", (a, b) -> a + b + "\n");
    List<JsonNode> out = imported(file);

    assertThat(request.batches).allMatch(batch -> batch.size() <= 50);
    List<Long> handed = request.batches.stream().flatMap(List::stream).toList();
    assertThat(handed).hasSize(466).isSorted();
    assertThat(handed.getFirst()).isEqualTo(4); // line 3 is the document
    assertThat(disclosure.batches.stream().mapToInt(List::size).sum()).isEqualTo(234);
    assertThat(disclosure.texts.getFirst()).isEqualTo(line("document.made", "A0"));
    List<Long> answered =
        out.stream().filter(m -> m.has("line")).map(m -> m.path("line").asLong()).toList();
    assertThat(answered).hasSize(700).isSorted();
    assertThat(summary(out).path("lines").asInt()).isEqualTo(700);
    assertThat(summary(out).path("applied").asInt()).isEqualTo(700);
    assertThat(out.stream().filter(m -> m.has("progress"))).isNotEmpty();
  }

  @Test
  void the_services_are_asked_as_the_operator() {
    imported(line("organ", "O1"));
    assertThat(Town.DISCLOSURE.asked())
        .isNotEmpty()
        .allMatch(asked -> asked.headers().get("Authorization").startsWith("Bearer "));
  }

  @Test
  void a_bad_line_is_rejected_alone_and_the_others_go_in() {
    request.verdict =
        text ->
            text.path("ref").asString().equals("A3")
                ? "\"result\":\"rejected\",\"code\":\"not-received\",\"detail\":\"尚未收到\""
                : "\"result\":\"unchanged\"";
    List<JsonNode> out =
        imported(
            String.join(
                "\n",
                line("request.received", "A1"),
                "{\"kind\":\"request.received\"",
                line("parking.ticket", "P1"),
                line("request.replied", "A3"),
                "{\"x\":\"" + "y".repeat(5000) + "\"}",
                line("request.received", "A4")));
    JsonNode summary = summary(out);
    assertThat(summary.path("lines").asInt()).isEqualTo(6);
    assertThat(summary.path("unchanged").asInt()).isEqualTo(2);
    assertThat(summary.path("rejected").toString())
        .contains(
            "{\"line\":2,\"ref\":null,\"code\":\"bad-json\"",
            "{\"line\":3,\"ref\":\"P1\",\"code\":\"unknown-kind\"",
            "{\"line\":4,\"ref\":\"A3\",\"code\":\"not-received\",\"detail\":\"尚未收到\"}",
            "{\"line\":5,\"ref\":null,\"code\":\"bad-json\",\"detail\":\"该行过长。\"}");
    assertThat(out.stream().filter(m -> m.has("line"))).hasSize(6);
  }

  @Test
  void a_service_that_comes_back_gets_the_same_batch_again() {
    request.failures.set(3);
    List<JsonNode> out = imported(line("request.received", "A1") + "\n" + line("organ", "O1"));
    assertThat(summary(out).path("applied").asInt()).isEqualTo(2);
    assertThat(request.texts).containsExactly(line("request.received", "A1"));
  }

  @Test
  void every_attempt_bears_a_token_of_its_own_for_the_first_may_have_run_out() {
    request.failures.set(3);
    imported(line("request.received", "A1"));
    List<String> tokens =
        Town.REQUEST.asked().stream()
            .filter(asked -> asked.uri().equals("/internal/ledger/lines"))
            .map(asked -> asked.headers().get("Authorization"))
            .toList();
    assertThat(tokens).hasSize(4).doesNotHaveDuplicates();
  }

  @Test
  void a_service_that_stays_away_ends_the_import_without_a_summary() {
    request.failures.set(Integer.MAX_VALUE);
    List<JsonNode> out = imported(line("request.received", "A1"));
    assertThat(out.getLast().path("problem").path("code").asString())
        .isEqualTo("service-unavailable");
    assertThat(out.getLast().path("problem").path("detail").asString()).startsWith("依申请公开服务");
    assertThat(out).noneMatch(m -> m.has("summary"));
  }

  @Test
  void the_summary_waits_until_everything_is_announced_and_read() {
    Instant before = Instant.now();
    disclosure.oldest = asked -> asked < 4 ? before : null;
    reporting.position = asked -> asked < 8 ? 9L : 10L;
    List<JsonNode> out = imported(line("organ", "O1"));
    assertThat(summary(out).path("applied").asInt()).isEqualTo(1);
    assertThat(disclosure.progressAsked.get()).isGreaterThanOrEqualTo(8);
  }

  @Test
  void readers_that_never_catch_up_are_said_so() {
    reporting.position = _ -> 9L;
    List<JsonNode> out = imported(line("organ", "O1"));
    assertThat(out.getLast().path("problem").path("code").asString()).isEqualTo("gateway-timeout");
    assertThat(out.stream().filter(m -> m.has("progress")).count()).isGreaterThan(2);
  }

  @Test
  void a_line_that_waited_is_settled_in_the_summary() {
    gazette.verdict =
        text -> "\"result\":\"waiting\",\"receipt\":\"r-" + text.path("ref").asString() + "\"";
    gazette.settled.put("r-G1", "{\"result\":\"applied\"}");
    gazette.settled.put(
        "r-G2", "{\"result\":\"rejected\",\"code\":\"number-taken\",\"detail\":\"期号已经使用\"}");
    String file =
        String.join(
            "\n",
            line("gazette.issued", "G1"),
            line("gazette.issued", "G2"),
            line("gazette.issued", "G3"));
    JsonNode summary = summary(imported(file));
    assertThat(summary.path("applied").asInt()).isEqualTo(1);
    assertThat(summary.path("waiting").asInt()).isEqualTo(1);
    assertThat(summary.path("rejected").get(0).path("code").asString()).isEqualTo("number-taken");
    // settling moved something, so the readers were waited for once more
    assertThat(gazette.progressAsked.get()).isGreaterThanOrEqualTo(4);
  }

  @Test
  void owners_work_side_by_side() {
    request.slowness = Duration.ofMillis(400);
    disclosure.slowness = Duration.ofMillis(400);
    gazette.slowness = Duration.ofMillis(400);
    imported(line("organ", "O1")); // warm
    long begun = System.nanoTime();
    imported(
        String.join(
            "\n",
            line("request.received", "A1"),
            line("document.made", "D1"),
            line("gazette.issued", "G1")));
    // one round of lines and two of progress, each 0.4 s; one after the other they would be 9
    assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(3));
  }

  @Test
  void an_empty_file_is_an_import_of_nothing() {
    assertThat(summary(imported("")).path("lines").asInt()).isZero();
    assertThat(summary(imported("# nothing\n\n")).path("lines").asInt()).isZero();
  }

  private static String line(String kind, String ref) {
    return "{\"kind\":\"" + kind + "\",\"organ\":\"445300-BGS\",\"ref\":\"" + ref + "\"}";
  }

  private static JsonNode summary(List<JsonNode> out) {
    assertThat(out.getLast().has("summary")).as(out.getLast().toString()).isTrue();
    return out.getLast().path("summary");
  }

  private List<JsonNode> imported(String file) {
    byte[] body =
        visitor
            .as("operator")
            .post()
            .uri("/api/v1/imports")
            .contentType(MediaType.APPLICATION_NDJSON)
            .bodyValue(file.getBytes(StandardCharsets.UTF_8))
            .exchange()
            .expectStatus()
            .isOk()
            .expectHeader()
            .contentType(MediaType.APPLICATION_NDJSON)
            .expectBody()
            .returnResult()
            .getResponseBodyContent();
    return new String(body, StandardCharsets.UTF_8).lines().map(JSON::readTree).toList();
  }
}
