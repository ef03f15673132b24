package io.gongkai.disclosure.document.web;

import io.gongkai.disclosure.City;
import io.gongkai.disclosure.RunningService;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient;

class DocumentAccessTest {

  private final City city = City.founded();

  @Test
  void a_draft_is_known_to_its_organ_and_to_those_above_it_only() {
    String place = city.drafts(Map.of());
    reads(city.clerk(), place, 200);
    reads(RunningService.as("boss", "supervisor", city.organ), place, 200);
    reads(RunningService.stranger(), place, 404);
    reads(RunningService.as("other", "clerk", "999999-BGS"), place, 404);
    reads(RunningService.as("zhang", "citizen", city.organ), place, 404);
    reads(RunningService.as("ops", "operator", city.organ), place, 404);
  }

  @Test
  void a_stranger_cannot_step_on_what_is_public() {
    String place = city.publishes(Map.of());
    ends(RunningService.stranger(), place, 401);
    ends(RunningService.as("zhang", "citizen", city.organ), place, 403);
    ends(RunningService.as("other", "editor", "999999-BGS"), place, 403);
    ends(RunningService.as("ops", "operator", city.organ), place, 403);
  }

  @Test
  void a_step_tells_nobody_that_a_draft_exists() {
    String place = city.drafts(Map.of());
    ends(RunningService.stranger(), place, 401);
    ends(RunningService.stranger(), "/api/v1/documents/doc-none", 401);
    ends(RunningService.as("other", "editor", "999999-BGS"), place, 404);
  }

  @Test
  void a_reviewer_does_not_publish_and_an_editor_does_not_review() {
    String place = city.drafts(Map.of());
    city.tried(city.editor(), place, 1, "reviews", Map.of("mayBePublic", true))
        .expectStatus()
        .isForbidden();
    city.tried(city.reviewer(), place, 1, "publications", Map.of()).expectStatus().isForbidden();
  }

  @Test
  void a_step_needs_the_version_that_was_seen() {
    String place = city.publishes(Map.of());
    Map<String, Object> why = Map.of("reason", "清理");
    city.tried(city.editor(), place, 1, "repeals", why).expectStatus().isEqualTo(412);
    city.editor()
        .post()
        .uri(place + "/repeals")
        .bodyValue(why)
        .exchange()
        .expectStatus()
        .isEqualTo(428);
  }

  @Test
  void a_forged_token_is_no_token() {
    RunningService.stranger()
        .get()
        .uri("/api/v1/documents")
        .header("Authorization", "Bearer forged")
        .exchange()
        .expectStatus()
        .isUnauthorized();
  }

  private static void reads(WebTestClient who, String place, int status) {
    who.get().uri(place).exchange().expectStatus().isEqualTo(status);
  }

  private void ends(WebTestClient who, String place, int status) {
    city.tried(who, place, 3, "repeals", Map.of("reason", "清理")).expectStatus().isEqualTo(status);
  }
}
