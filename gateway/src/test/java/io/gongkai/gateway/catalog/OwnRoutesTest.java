package io.gongkai.gateway.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.gateway.AtTheGateway;
import io.gongkai.gateway.Visitor;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@AtTheGateway
class OwnRoutesTest {
  private static final String PATH = "/api/v1/operations/gateway/routes";

  private final Visitor visitor;

  OwnRoutesTest(Visitor visitor) {
    this.visitor = visitor;
  }

  @Test
  void an_operator_is_told_what_the_door_answers_by_itself() {
    byte[] answer =
        visitor
            .as("operator")
            .get()
            .uri(PATH)
            .exchange()
            .expectStatus()
            .isOk()
            .expectBody()
            .returnResult()
            .getResponseBody();
    Stream<JsonNode> items = JsonMapper.shared().readTree(answer).get("items").valueStream();
    List<String> routes =
        items
            .map(route -> route.get("method").asString() + " " + route.get("pattern").asString())
            .toList();
    assertThat(routes)
        .contains(
            "POST /api/v1/imports",
            "GET /api/v1/session",
            "GET /internal/jwks.json",
            "GET /openapi.json",
            "GET " + PATH,
            "GET /actuator/health/{*path}")
        .doesNotHaveDuplicates();
  }

  @Test
  void nobody_else_is_told_the_routes_of_the_door() {
    Visitor.problem(visitor.asks(PATH), 401, "unauthenticated");
    Visitor.problem(visitor.as("clerk").get().uri(PATH).exchange(), 403, "forbidden");
  }
}
