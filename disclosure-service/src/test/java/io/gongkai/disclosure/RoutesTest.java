package io.gongkai.disclosure;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;

class RoutesTest {

  private final City city = City.founded();

  @Test
  void sites_are_registered_closed_and_listed_by_the_day() {
    String place =
        post("/api/v1/sites", Map.of("type", "WEBSITE", "name", "门户", "code", "4207000016"), 201);
    city.tried(city.editor(), place, 1, "closures", Map.of("reason", "集约迁移"))
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.closed.reason")
        .isEqualTo("集约迁移");
    count("/api/v1/sites?organ=" + city.organ, 1);
    count("/api/v1/sites?on=2025-02-10&organ=" + city.organ, 0);
    post("/api/v1/sites", Map.of("type", "WEBSITE", "name", "门户", "code", "42"), 400);
  }

  @Test
  void an_interpretation_is_found_by_its_document() {
    String document = city.publishes(Map.of());
    String id = document.substring(document.lastIndexOf('/') + 1);
    String path = "/api/v1/interpretations";
    post(path, Map.of("document", id, "form", "GRAPHIC", "title", "一图读懂"), 201);
    post(path, Map.of("document", "doc-none", "form", "GRAPHIC", "title", "一图读懂"), 404);
    count(path + "?document=" + id, 1);
    count(path + "?document=" + id + "&form=TEXT", 0);
  }

  @Test
  void a_draft_is_told_of_to_its_own_organ_only_when_it_is_interpreted() {
    String draft = city.drafts(Map.of());
    Map<String, Object> body =
        Map.of(
            "document", draft.substring(draft.lastIndexOf('/') + 1), "form", "TEXT", "title", "解读");
    post("/api/v1/interpretations", body, 409);
    City other = City.founded();
    Map<String, Object> theirs = new java.util.HashMap<>(body);
    theirs.put("organ", other.organ);
    other
        .clerk()
        .post()
        .uri("/api/v1/interpretations")
        .bodyValue(theirs)
        .exchange()
        .expectStatus()
        .isNotFound()
        .expectBody()
        .jsonPath("$.code")
        .isEqualTo("unknown-subject");
  }

  @Test
  void a_catalogue_is_published_and_listed() {
    post("/api/v1/catalogue-entries", Map.of("field", "养老服务", "items", 12), 201);
    count("/api/v1/catalogue-entries?field=养老服务&organ=" + city.organ, 1);
  }

  @Test
  void figures_take_what_belongs_to_their_kind() {
    String path = "/api/v1/administration/figures";
    post(path, Map.of("kind", "FEES", "amount", "12345.60"), 201);
    post(path, Map.of("kind", "DECISIONS", "item", "PENALTY", "count", 3), 201);
    post(path, Map.of("kind", "DECISIONS", "item", "PENALTY"), 400);
    post(path, Map.of("kind", "FEES", "amount", "1.234"), 400);
    post(path, Map.of("kind", "FEES", "amount", "1", "count", 3), 400);
    post(path, Map.of("kind", "FEES", "amount", "1", "at", "2025-02-11"), 400);
    count(path + "?kind=FEES&organ=" + city.organ, 1);
    RunningService.stranger()
        .get()
        .uri(path + "?kind=FEES&organ=" + city.organ)
        .exchange()
        .expectBody()
        .jsonPath("$.items[0].amount")
        .isEqualTo("12345.6");
  }

  @Test
  void only_an_operator_lets_an_organ_in_and_only_once() {
    Map<String, Object> body =
        Map.of("code", "X" + city.organ, "name", "某局", "level", "DEPARTMENT", "division", "990001");
    organ(city.editor(), body, 403);
    organ(RunningService.stranger(), body, 401);
    organ(operator(), body, 201);
    organ(operator(), body, 201);
    Map<String, Object> other = new java.util.HashMap<>(body);
    other.put("name", "另一局");
    organ(operator(), other, 409);
    other.put("division", "99");
    organ(operator(), other, 400);
  }

  @Test
  void nobody_but_the_staff_of_an_organ_writes_for_it() {
    for (String path : List.of("/api/v1/documents", "/api/v1/sites", "/api/v1/catalogue-entries")) {
      RunningService.stranger()
          .post()
          .uri(path)
          .contentType(MediaType.APPLICATION_JSON)
          .bodyValue(
              "{\"organ\":\"%s\",\"type\":\"OTHER\",\"title\":\"t\",\"name\":\"n\"}"
                  .formatted(city.organ))
          .exchange()
          .expectStatus()
          .is4xxClientError();
    }
  }

  @Test
  void the_inside_is_for_operators() {
    city.editor().get().uri("/internal/progress").exchange().expectStatus().isForbidden();
    RunningService.stranger()
        .get()
        .uri("/internal/progress")
        .exchange()
        .expectStatus()
        .isUnauthorized();
    operator().get().uri("/internal/progress").exchange().expectStatus().isOk();
  }

  private String post(String path, Map<String, Object> body, int status) {
    Map<String, Object> whole = new java.util.HashMap<>(body);
    whole.put("organ", city.organ);
    return city.editor()
        .post()
        .uri(path)
        .bodyValue(whole)
        .exchange()
        .expectStatus()
        .isEqualTo(status)
        .returnResult(String.class)
        .getResponseHeaders()
        .getFirst("Location");
  }

  private static void organ(
      org.springframework.test.web.reactive.server.WebTestClient who,
      Map<String, Object> body,
      int status) {
    who.post().uri("/api/v1/organs").bodyValue(body).exchange().expectStatus().isEqualTo(status);
  }

  private static void count(String uri, int size) {
    RunningService.stranger()
        .get()
        .uri(uri)
        .exchange()
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.items.length()")
        .isEqualTo(size);
  }

  private static org.springframework.test.web.reactive.server.WebTestClient operator() {
    return RunningService.as("ops", "operator", "none");
  }
}
