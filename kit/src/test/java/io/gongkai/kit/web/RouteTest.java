package io.gongkai.kit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RouteTest {

  @Test
  void a_service_tells_an_operator_every_route_of_its_own_and_of_its_machinery() {
    assertThat(routes())
        .contains(
            "GET /toys",
            "POST /toys",
            "POST /toys/{id}/pushes",
            "GET /internal/engine",
            "GET /internal/routes",
            "GET /internal/progress",
            "POST /internal/dead-letters/{id}/replays",
            "GET /actuator/health/{*path}")
        .doesNotHaveDuplicates();
  }

  @Test
  void nobody_else_is_told_the_routes() {
    get(null).expectStatus().isUnauthorized();
    get(RunningApp.token("c", List.of("clerk"), List.of("O"))).expectStatus().isForbidden();
  }

  private static List<String> routes() {
    byte[] answer =
        get(RunningApp.token("o", List.of("operator"), List.of()))
            .expectStatus()
            .isOk()
            .expectBody()
            .returnResult()
            .getResponseBody();
    Stream<JsonNode> items = JsonMapper.shared().readTree(answer).get("items").valueStream();
    return items
        .map(route -> route.get("method").asString() + " " + route.get("pattern").asString())
        .toList();
  }

  private static org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec get(
      String token) {
    return RunningApp.CLIENT
        .get()
        .uri("/internal/routes")
        .headers(
            headers -> {
              if (token != null) {
                headers.setBearerAuth(token);
              }
            })
        .exchange();
  }
}
