package io.gongkai.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.reporting.inspection.KeepSite;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Inspections, rectifications and the work plan by command. */
class CommandHttpTest {

  private static final JsonMapper JSON = new JsonMapper();
  private static final RunningService SERVICE = RunningService.one();

  @BeforeAll
  static void a_site_is_known() {
    SERVICE.bean(KeepSite.class).handle("site-known").block();
  }

  @Test
  void a_finding_is_mended_by_one_and_verified_by_another() {
    JsonNode inspection = body(inspect("clerk", "site-known").expectStatus().isCreated());
    Map<String, Object> mended =
        Map.of("inspection", inspection.get("id").asString(), "finding", 0);
    JsonNode ticket =
        body(post("clerk", "/api/v1/rectifications", mended).expectStatus().isCreated());
    assertThat(ticket.get("completed").asString()).isNotEmpty();
    String verification =
        "/api/v1/rectifications/" + ticket.get("id").asString() + "/verifications";
    code(step("clerk", verification, "\"1\""), 409, "four-eyes");
    code(step("reviewer", verification, null), 428, "if-match-required");
    code(step("reviewer", verification, "\"7\""), 412, "stale-version");
    code(step("stranger-clerk", verification, "\"1\""), 404, "not-found");
    JsonNode verified = body(step("reviewer", verification, "\"1\"").expectStatus().isOk());
    assertThat(verified.get("verified").asString()).isNotEmpty();
    code(step("reviewer", verification, "\"2\""), 409, "step-not-lawful");
  }

  @Test
  void a_finding_that_was_not_made_cannot_be_mended() {
    JsonNode inspection = body(inspect("clerk", "site-known").expectStatus().isCreated());
    String id = inspection.get("id").asString();
    code(
        post("clerk", "/api/v1/rectifications", Map.of("inspection", id, "finding", 1)),
        400,
        "bad-value");
    code(
        post("clerk", "/api/v1/rectifications", Map.of("inspection", "insp-no", "finding", 0)),
        404,
        "unknown-subject");
  }

  @Test
  void an_unknown_site_cannot_be_inspected() {
    code(inspect("clerk", "site-unknown"), 404, "unknown-subject");
  }

  @Test
  void inspections_are_recorded_by_the_organ_or_a_supervisor_above() {
    inspect("supervisor", "site-known").expectStatus().isCreated();
    code(inspect("stranger-clerk", "site-known"), 403, "forbidden");
    code(inspect("citizen", "site-known"), 403, "forbidden");
    code(
        SERVICE
            .post("/api/v1/inspections")
            .bodyValue(
                Map.of(
                    "organ",
                    "990001-BGS",
                    "site",
                    "site-known",
                    "cadence",
                    "DAILY",
                    "findings",
                    List.of()))
            .exchange(),
        401,
        "unauthenticated");
  }

  @Test
  void inspections_are_listed_to_those_within_reach() {
    inspect("clerk", "site-known");
    Map<String, Object> quarter = Map.of("organ", "990001-BGS", "year", 2031, "quarter", 3);
    post("clerk", "/api/v1/inspections/circulations", quarter).expectStatus().isCreated();
    String own = "/api/v1/inspections?organ=990001-BGS&kind=CIRCULATED&year=2031";
    JsonNode list = body(SERVICE.getAs("clerk", own).expectStatus().isOk());
    assertThat(list.get("items").get(0).get("quarter").asInt()).isEqualTo(3);
    JsonNode first =
        body(SERVICE.getAs("supervisor", "/api/v1/inspections?limit=1").expectStatus().isOk());
    assertThat(first.get("items")).hasSize(1);
    SERVICE
        .getAs("supervisor", "/api/v1/inspections?limit=1&cursor={c}", first.get("next").asString())
        .expectStatus()
        .isOk();
    code(SERVICE.getAs("county", own), 403, "forbidden");
    code(SERVICE.get(own), 401, "unauthenticated");
    String one = "/api/v1/inspections/" + list.get("items").get(0).get("id").asString();
    SERVICE
        .getAs("supervisor", one)
        .expectStatus()
        .isOk()
        .expectHeader()
        .valueEquals("ETag", "\"1\"");
    code(SERVICE.get(one), 401, "unauthenticated");
    code(SERVICE.getAs("county", one), 404, "not-found");
    code(SERVICE.getAs("clerk", "/api/v1/inspections?kind=ODD"), 400, "bad-value");
  }

  @Test
  void a_task_is_planned_once_per_key_and_completed_once() {
    Map<String, Object> task =
        Map.of(
            "organ",
            "990001",
            "year",
            2031,
            "aspect",
            "政策解读",
            "title",
            "任务",
            "responsible",
            List.of("990001-BGS"),
            "due",
            "2031-12-31");
    String key = UUID.randomUUID().toString();
    JsonNode planned =
        body(keyed("supervisor", "/api/v1/work-plan/tasks", task, key).expectStatus().isCreated());
    JsonNode again = body(keyed("supervisor", "/api/v1/work-plan/tasks", task, key));
    assertThat(again.get("id")).isEqualTo(planned.get("id"));
    String place = "/api/v1/work-plan/tasks/" + planned.get("id").asString();
    SERVICE.getAs("clerk", place).expectStatus().isOk();
    code(SERVICE.getAs("stranger-clerk", place), 404, "not-found");
    JsonNode mine = body(SERVICE.getAs("clerk", "/api/v1/work-plan/tasks?year=2031&open=true"));
    assertThat(mine.get("items").toString()).contains(planned.get("id").asString());
    ResponseSpec done =
        SERVICE
            .postAs("clerk", place + "/completions")
            .header("If-Match", "\"1\"")
            .bodyValue(Map.of("evidence", "E1"))
            .exchange();
    assertThat(body(done.expectStatus().isOk()).get("evidence").asString()).isEqualTo("E1");
    ResponseSpec twice =
        SERVICE
            .postAs("clerk", place + "/completions")
            .header("If-Match", "\"2\"")
            .bodyValue(Map.of())
            .exchange();
    code(twice, 409, "step-not-lawful");
  }

  @Test
  void a_body_that_says_too_little_or_too_much_is_refused_with_its_place() {
    code(
        post("clerk", "/api/v1/work-plan/tasks", Map.of("organ", "990001-BGS")),
        400,
        "missing-field");
    Map<String, Object> odd =
        Map.of("organ", "990001-BGS", "year", 2031, "quarter", 3, "colour", "red");
    code(post("clerk", "/api/v1/inspections/circulations", odd), 400, "unknown-field");
    Map<String, Object> fifth = Map.of("organ", "990001-BGS", "year", 2031, "quarter", 5);
    code(post("clerk", "/api/v1/inspections/circulations", fifth), 400, "bad-value");
  }

  private static ResponseSpec inspect(String persona, String site) {
    Map<String, Object> finding = Map.of("indicator", "HOME_STALE", "evidence", "首页两周未更新");
    return post(
        persona,
        "/api/v1/inspections",
        Map.of(
            "organ",
            "990001-BGS",
            "site",
            site,
            "cadence",
            "QUARTERLY",
            "findings",
            List.of(finding)));
  }

  private static ResponseSpec post(String persona, String path, Object body) {
    return keyed(persona, path, body, UUID.randomUUID().toString());
  }

  private static ResponseSpec keyed(String persona, String path, Object body, String key) {
    return SERVICE
        .postAs(persona, path)
        .header("Idempotency-Key", key)
        .contentType(MediaType.APPLICATION_JSON)
        .bodyValue(body)
        .exchange();
  }

  private static ResponseSpec step(String persona, String path, String seen) {
    var request = SERVICE.postAs(persona, path);
    return seen == null ? request.exchange() : request.header("If-Match", seen).exchange();
  }

  private static void code(ResponseSpec response, int status, String code) {
    response.expectStatus().isEqualTo(status).expectBody().jsonPath("$.code").isEqualTo(code);
  }

  private static JsonNode body(ResponseSpec response) {
    return JSON.readTree(response.expectBody().returnResult().getResponseBody());
  }
}
