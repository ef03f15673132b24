package io.gongkai.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@AtTheGateway
class HeadersTest {
  private static final String PATH = "/api/v1/applications";

  private final Visitor visitor;

  HeadersTest(Visitor visitor) {
    this.visitor = visitor;
  }

  @BeforeEach
  void services_answer() {
    Town.everybodyBehaves(StubService.FRIENDLY);
  }

  @Test
  void a_request_id_goes_through_and_comes_back() {
    visitor
        .stranger()
        .get()
        .uri(PATH)
        .header("X-Request-Id", "from-the-caller-1")
        .exchange()
        .expectHeader()
        .valueEquals("X-Request-Id", "from-the-caller-1");
    assertThat(Town.REQUEST.last().headers().getAll("X-Request-Id"))
        .containsExactly("from-the-caller-1");
  }

  @Test
  void a_request_without_a_harmless_id_gets_one() {
    visitor
        .stranger()
        .get()
        .uri(PATH)
        .header("X-Request-Id", "<script>")
        .exchange()
        .expectHeader()
        .valueMatches("X-Request-Id", "[0-9a-f-]{36}");
  }

  @ParameterizedTest
  @ValueSource(strings = {PATH, "/", "/api/v1/unknown", "/openapi.json", "/api/v1/session"})
  void every_answer_tells_the_browser_what_it_may_do(String path) {
    visitor
        .asks(path)
        .expectHeader()
        .valueMatches("Content-Security-Policy", ".*default-src 'self'.*frame-ancestors 'none'.*")
        .expectHeader()
        .valueEquals("X-Content-Type-Options", "nosniff")
        .expectHeader()
        .valueEquals("X-Frame-Options", "DENY")
        .expectHeader()
        .valueEquals("Referrer-Policy", "same-origin")
        .expectHeader()
        .exists("X-Request-Id")
        .expectHeader()
        .exists("Cache-Control");
  }

  @Test
  void what_a_caller_claims_to_be_does_not_reach_a_service() {
    visitor
        .stranger()
        .get()
        .uri(PATH)
        .cookie("other", "1")
        .header("X-Forwarded-User", "operator")
        .header("X-Forwarded-For", "10.0.0.1")
        .header("Forwarded", "for=10.0.0.1")
        .header("X-Real-IP", "10.0.0.1")
        .header("X-User", "operator")
        .exchange()
        .expectStatus()
        .isOk();
    assertThat(Town.REQUEST.last().headers().names())
        .noneMatch(
            name ->
                name.toLowerCase(java.util.Locale.ROOT)
                    .matches("cookie|authorization|x-forwarded-.*|forwarded|x-real-ip|x-user"));
  }

  @Test
  void the_headers_of_the_api_go_both_ways() {
    Town.REQUEST.behaves(
        (request, response) ->
            StubService.answer(response.status(201).header("ETag", "\"3\""), "{\"ok\":true}"));
    visitor
        .stranger()
        .post()
        .uri(PATH)
        .contentType(MediaType.APPLICATION_JSON)
        .header("Idempotency-Key", "k1")
        .header("If-Match", "\"2\"")
        .bodyValue("{}")
        .exchange()
        .expectStatus()
        .isCreated()
        .expectHeader()
        .valueEquals("ETag", "\"3\"");
    assertThat(Town.REQUEST.last().headers().get("Idempotency-Key")).isEqualTo("k1");
    assertThat(Town.REQUEST.last().headers().get("If-Match")).isEqualTo("\"2\"");
  }

  @Test
  void a_body_that_is_too_large_is_a_413_problem() {
    Visitor.problem(
        visitor.stranger().post().uri(PATH).bodyValue("x".repeat(11_000)).exchange(),
        413,
        "too-large");
    assertThat(Town.REQUEST.asked()).isEmpty();
  }

  @Test
  void a_file_of_a_case_may_be_larger_than_other_bodies() {
    visitor
        .stranger()
        .post()
        .uri("/api/v1/applications/app-1/attachments")
        .bodyValue("x".repeat(11_000))
        .exchange()
        .expectStatus()
        .isOk();
    assertThat(Town.REQUEST.asked()).hasSize(1);
  }

  @Test
  void a_body_that_does_not_say_its_length_is_counted() {
    Town.REQUEST.behaves(
        (request, response) ->
            request.receive().then(Mono.from(StubService.answer(response, "{}"))));
    var parts = Flux.range(0, 20).map(_ -> "x".repeat(1000));
    Visitor.problem(
        visitor.stranger().method(HttpMethod.POST).uri(PATH).body(parts, String.class).exchange(),
        413,
        "too-large");
  }
}
