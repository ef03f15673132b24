package io.gongkai.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpMethod;

@AtTheGateway
class RoutesTest {
  private static final Map<String, StubService> SERVICES =
      Map.of(
          "request", Town.REQUEST,
          "disclosure", Town.DISCLOSURE,
          "gazette", Town.GAZETTE,
          "reporting", Town.REPORTING);

  private final Visitor visitor;

  RoutesTest(Visitor visitor) {
    this.visitor = visitor;
  }

  @BeforeEach
  void services_answer() {
    Town.everybodyBehaves(StubService.FRIENDLY);
  }

  @ParameterizedTest
  @CsvSource({
    "request,applications",
    "request,remedies",
    "request,messages/msg-1/replies",
    "request,clock/simulations",
    "request,fees/simulations",
    "disclosure,organs/445300-BGS",
    "disclosure,documents",
    "disclosure,interpretations",
    "disclosure,catalogue-entries",
    "disclosure,sites",
    "disclosure,administration/figures",
    "gazette,gazette/issues",
    "reporting,annual-reports/445300-BGS/2020?scope=own",
    "reporting,annual-report-formats/2020",
    "reporting,figures/445300-BGS/2020",
    "reporting,inspections",
    "reporting,rectifications",
    "reporting,work-plan/tasks"
  })
  void a_resource_is_answered_by_its_owner(String service, String path) {
    visitor.asks("/api/v1/" + path).expectStatus().isOk();
    assertThat(SERVICES.get(service).asked())
        .extracting(StubService.Asked::uri)
        .containsExactly("/api/v1/" + path);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/unknown",
        "/api/v2/applications",
        "/api/v1/applicationsx",
        "/internal/ledger/lines",
        "/internal/progress",
        "/api/v3/api-docs",
        "/api/v1/operations/launcher/x",
        "/actuator/env",
        "/actuator/metrics"
      })
  void what_is_not_there_is_a_404_problem(String path) {
    Visitor.problem(visitor.as("operator").get().uri(path).exchange(), 404, "not-found");
    assertThat(asked()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/applications/../../../internal/progress",
        "/api/v1/applications/%2e%2e/%2e%2e/internal/progress",
        "/api/v1/applications/..%2f..%2finternal/progress",
        "/api/v1/applications//..;/internal/progress"
      })
  void no_trick_with_the_path_opens_the_machinery(String path) {
    visitor
        .stranger()
        .get()
        .uri(java.net.URI.create(visitor.address() + path))
        .exchange()
        .expectStatus()
        .is4xxClientError();
    assertThat(asked()).isEmpty();
  }

  @Test
  void an_operator_reaches_the_machinery_of_each_service() {
    SERVICES.forEach(
        (name, service) -> {
          visitor
              .as("operator")
              .post()
              .uri("/api/v1/operations/" + name + "/dead-letters/replays?limit=2")
              .exchange()
              .expectStatus()
              .isOk();
          assertThat(service.last().uri()).isEqualTo("/internal/dead-letters/replays?limit=2");
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"citizen", "clerk", "reviewer", "head", "editor", "supervisor", "agency"})
  void nobody_else_reaches_the_machinery(String role) {
    for (String path : List.of("/api/v1/operations/request/progress", "/api/v1/operations/x")) {
      Visitor.problem(visitor.as(role).get().uri(path).exchange(), 403, "forbidden");
      Visitor.problem(visitor.asks(path), 401, "unauthenticated");
    }
    assertThat(asked()).isEmpty();
  }

  @Test
  void a_wrong_method_is_a_405_problem() {
    Visitor.problem(visitor.asks(HttpMethod.DELETE, "/openapi.json"), 405, "method-not-allowed");
  }

  @Test
  void a_cookie_of_a_service_does_not_get_out() {
    Town.REQUEST.behaves(
        (request, response) ->
            StubService.answer(response.header("Set-Cookie", "stray=1"), "{\"ok\":true}"));
    visitor.asks("/api/v1/applications").expectHeader().doesNotExist("Set-Cookie");
  }

  private static List<StubService.Asked> asked() {
    return Town.services().stream().flatMap(service -> service.asked().stream()).toList();
  }
}
