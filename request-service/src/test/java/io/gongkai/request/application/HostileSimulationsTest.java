package io.gongkai.request.application;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.request.RequestHouse;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;

/** What strangers may send to a route without login. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class HostileSimulationsTest {

  @ParameterizedTest
  @CsvSource({
    "1900-01-01, bad-date, /submitted",
    "0000-01-01, bad-date, /submitted",
    "9999-12-31, bad-date, /submitted",
    "2023-02-29, bad-date, /submitted",
    "2025-13-01, bad-date, /submitted",
    "yesterday, bad-date, /submitted"
  })
  void a_day_out_of_this_world_is_refused_where_it_stands(String day, String code, String pointer) {
    refused(told(day, null, List.of()), code, pointer);
  }

  @Test
  void what_cannot_have_happened_is_refused_where_it_stands() {
    refused(told("2025-03-03", "2025-03-02", List.of()), "bad-date", "/received");
    Map<String, Object> paid = Map.of("type", "FEE_PAID", "on", "2025-03-05");
    refused(told("2025-03-03", null, List.of(paid)), "step-not-lawful", "/events/0");
    Map<String, Object> asked = Map.of("type", "CORRECTION_REQUESTED", "on", "2025-03-05");
    refused(told("2025-03-03", null, List.of(asked, asked)), "correction-only-once", "/events/1");
    Map<String, Object> before = Map.of("type", "EXTENDED", "on", "2025-02-28", "workingDays", 5);
    refused(told("2025-03-03", null, List.of(asked, before)), "before-last-step", "/events/1");
    Map<String, Object> none = Map.of("type", "EXTENDED", "on", "2025-03-05");
    refused(told("2025-03-03", null, List.of(none)), "missing-field", "/events/0/workingDays");
    Map<String, Object> far =
        Map.of("type", "THIRD_PARTY_CONSULTED", "on", "2025-03-05", "delivered", "2099-01-01");
    refused(told("2025-03-03", null, List.of(far)), "bad-date", "/events/0/delivered");
    refused(told("2025-03-03", null, Collections.nCopies(2000, paid)), "bad-value", "/events");
    refused(told("2025-03-03", null, Collections.singletonList(null)), null, null);
    refused(told(null, null, List.of()), "missing-field", "/submitted");
  }

  @Test
  void as_many_events_as_are_allowed_are_answered_or_refused_but_never_hang() {
    Map<String, Object> sent =
        Map.of("type", "THIRD_PARTY_CONSULTED", "on", "2025-03-05", "delivered", "2025-03-05");
    JsonNode answer =
        ApplicationCalls.json(simulate(told("2025-03-03", null, Collections.nCopies(100, sent))));
    assertThat(answer.get("due").asString()).isEqualTo("2025-04-22");
  }

  @Test
  void a_leap_day_is_a_day() {
    JsonNode answer = ApplicationCalls.json(simulate(told("2024-02-29", null, List.of())));
    assertThat(answer.get("due").asString()).isEqualTo("2024-03-28");
  }

  private static Map<String, Object> told(String day, String received, List<?> events) {
    Map<String, Object> body = new HashMap<>();
    body.put("channel", "IN_PERSON");
    body.put("submitted", day);
    if (received != null) {
      body.put("received", received);
    }
    body.put("events", events);
    return body;
  }

  private static void refused(Map<String, Object> body, String code, String pointer) {
    var answer = simulate(body).expectStatus().is4xxClientError().expectBody();
    if (code != null) {
      answer.jsonPath("$.code").isEqualTo(code).jsonPath("$.pointer").isEqualTo(pointer);
    }
  }

  private static ResponseSpec simulate(Map<String, Object> body) {
    return RequestHouse.client(null)
        .post()
        .uri("/api/v1/clock/simulations")
        .bodyValue(body)
        .exchange();
  }
}
