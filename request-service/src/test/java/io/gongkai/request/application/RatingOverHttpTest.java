package io.gongkai.request.application;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.request.RequestHouse;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;

/** The applicant judges the answer: once, and nobody else does. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RatingOverHttpTest {
  private static final String CITIZEN = "zhang-san~citizen~";
  private static final Map<String, Object> SATISFIED = Map.of("rating", "SATISFIED");

  private final ApplicationCalls calls = new ApplicationCalls();

  @BeforeEach
  void a_case_is_in_hand() {
    RequestHouse.dayIs("2025-03-03");
    calls.received(CITIZEN);
  }

  @Test
  void an_answer_is_judged_once_and_for_good() {
    replied();
    assertThat(lawful()).contains("ratings");
    calls.step(CITIZEN, "ratings", SATISFIED).expectStatus().isOk();
    assertThat(lawful()).doesNotContain("ratings");
    refused(calls.step(CITIZEN, "ratings", Map.of("rating", "DISSATISFIED")), "already-rated");
    JsonNode timeline = ApplicationCalls.json(calls.get(calls.clerk, "/" + calls.id + "/timeline"));
    assertThat(timeline.toString())
        .contains("\"rated\"", "SATISFIED")
        .doesNotContain("DISSATISFIED");
  }

  @Test
  void before_there_is_an_answer_there_is_nothing_to_judge() {
    assertThat(lawful()).doesNotContain("ratings");
    refused(calls.step(CITIZEN, "ratings", SATISFIED), "step-not-lawful");
    calls.step(CITIZEN, "withdrawals", null).expectStatus().isOk();
    refused(calls.step(CITIZEN, "ratings", SATISFIED), "already-closed");
  }

  @Test
  void an_archived_answer_may_still_be_judged() {
    replied();
    calls.step(calls.clerk, "archivings", null).expectStatus().isOk();
    calls.step(CITIZEN, "ratings", SATISFIED).expectStatus().isOk();
  }

  @Test
  void nobody_but_the_applicant_judges_and_only_by_the_words_there_are() {
    replied();
    calls.step(calls.clerk, "ratings", SATISFIED).expectStatus().isForbidden();
    calls.step("li-si~citizen~", "ratings", SATISFIED).expectStatus().isNotFound();
    calls.step(CITIZEN, "ratings", Map.of("rating", "FINE")).expectStatus().isBadRequest();
    calls.step(CITIZEN, "ratings", Map.of()).expectStatus().isBadRequest();
    calls.step(CITIZEN, "ratings", SATISFIED, null).expectStatus().isEqualTo(428);
    calls.step(CITIZEN, "ratings", SATISFIED, "\"1\"").expectStatus().isEqualTo(412);
    assertThat(lawful()).contains("ratings");
  }

  private void replied() {
    step(calls.clerk, "drafts", Map.of("outcome", "GRANT", "text", "予以公开"));
    step(calls.reviewer, "reviews", Map.of("approved", true, "note", "同意"));
    step(calls.clerk, "replies", Map.of());
  }

  private void step(String token, String resource, Object body) {
    calls.step(token, resource, body).expectStatus().isOk();
  }

  private String lawful() {
    return ApplicationCalls.json(calls.get(CITIZEN, "/" + calls.id))
        .get("application")
        .get("lawful")
        .toString();
  }

  private static void refused(ResponseSpec answer, String code) {
    answer.expectStatus().isEqualTo(409).expectBody().jsonPath("$.code").isEqualTo(code);
  }
}
