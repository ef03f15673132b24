package io.gongkai.kit.web;

import static io.gongkai.kit.web.RunningApp.token;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient;

class CallerTest {

  private static final List<String> NONE = List.of();

  @Test
  void without_a_token_the_caller_is_a_stranger() {
    get("/me", null).expectStatus().isOk().expectBody().jsonPath("$.subject").isEqualTo("");
  }

  @Test
  void a_verified_token_says_who_calls() {
    get("/me", token("li-si", List.of("clerk"), List.of("O", "P")))
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.subject")
        .isEqualTo("li-si")
        .jsonPath("$.organs.length()")
        .isEqualTo(2)
        .jsonPath("$.scopes.length()")
        .isEqualTo(2);
  }

  @Test
  void a_token_that_is_not_from_the_door_or_is_over_is_refused() {
    var own = RunningApp.KEY;
    var strange = RunningApp.key();
    for (String bad :
        List.of(
            "rubbish",
            token(strange, "gongkai-gateway", "gongkai", 60, "x", NONE, NONE),
            token(own, "somebody", "gongkai", 60, "x", NONE, NONE),
            token(own, "gongkai-gateway", "others", 60, "x", NONE, NONE),
            token(own, "gongkai-gateway", "gongkai", -10, "x", NONE, NONE),
            token(own, "gongkai-gateway", "gongkai", 60, null, NONE, NONE))) {
      get("/me", bad)
          .expectStatus()
          .isUnauthorized()
          .expectBody()
          .jsonPath("$.code")
          .isEqualTo("unauthenticated");
    }
  }

  @Test
  void a_right_is_of_a_role_and_an_organ() {
    get("/clerks", token("c", List.of("clerk"), List.of("O"))).expectStatus().isOk();
    get("/clerks", token("c", List.of("clerk"), List.of("P"))).expectStatus().isForbidden();
    get("/clerks", token("c", List.of("head"), List.of("O"))).expectStatus().isForbidden();
  }

  @Test
  void the_machinery_is_for_operators() {
    get("/internal/engine", token("o", List.of("operator"), NONE)).expectStatus().isOk();
    get("/internal/engine", token("c", List.of("clerk"), List.of("O")))
        .expectStatus()
        .isForbidden();
  }

  @Test
  void answers_carry_the_security_headers_and_no_session() {
    var headers =
        get("/me", token("c", NONE, NONE)).expectBody().returnResult().getResponseHeaders();
    assertThat(headers.getFirst("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(headers.getFirst("X-Frame-Options")).isEqualTo("DENY");
    assertThat(headers.getFirst("Content-Security-Policy")).contains("default-src 'none'");
    assertThat(headers.getFirst("Set-Cookie")).isNull();
  }

  @Test
  void readiness_is_open_and_the_rest_of_the_engine_room_is_shut() {
    get("/actuator/health/readiness", null).expectStatus().isOk();
    get("/actuator/env", null).expectStatus().isNotFound();
  }

  @Test
  void the_machine_that_measures_reads_numbers_without_anybodys_name() {
    get("/toys", token("no-such-subject", NONE, NONE)).expectStatus().isOk();
    String numbers =
        get("/actuator/prometheus", null)
            .expectStatus()
            .isOk()
            .expectBody(String.class)
            .returnResult()
            .getResponseBody();
    assertThat(numbers)
        .contains("jvm_memory_used_bytes", "http_server_requests_seconds_count", "uri=\"/toys\"")
        .doesNotContain("no-such-subject");
  }

  private static WebTestClient.ResponseSpec get(String path, String token) {
    return RunningApp.CLIENT
        .get()
        .uri(path)
        .headers(
            h -> {
              if (token != null) {
                h.setBearerAuth(token);
              }
            })
        .exchange();
  }
}
