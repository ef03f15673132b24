package io.gongkai.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.MediaType;

@AtTheGateway
class WebPagesTest {
  private final Visitor visitor;

  WebPagesTest(Visitor visitor) {
    this.visitor = visitor;
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/report/445300-BGS/2020", "/gazette/issues/iss-1"})
  void a_path_of_the_pages_answers_with_the_start_page(String path) {
    visitor
        .asks(path)
        .expectStatus()
        .isOk()
        .expectHeader()
        .contentTypeCompatibleWith(MediaType.TEXT_HTML)
        .expectHeader()
        .valueEquals("Cache-Control", "no-cache")
        .expectBody(String.class)
        .value(page -> assertThat(page).contains("start page"));
  }

  @Test
  void a_browser_gets_the_start_page_even_where_a_cell_has_dots_in_its_name() {
    visitor
        .stranger()
        .get()
        .uri("/report/445300-BGS/2020/t3.granted.total")
        .accept(MediaType.TEXT_HTML)
        .exchange()
        .expectStatus()
        .isOk();
  }

  @Test
  void a_file_with_a_hash_in_its_name_may_be_kept_for_ever() {
    visitor
        .asks("/assets/app-abc123.js")
        .expectStatus()
        .isOk()
        .expectHeader()
        .valueMatches("Cache-Control", ".*max-age=31536000.*immutable.*");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/assets/gone.js", "/robots-gone.txt"})
  void a_file_that_is_not_there_is_a_404_problem(String path) {
    Visitor.problem(visitor.asks(path), 404, "not-found");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/actuator/health/liveness", "/actuator/health/readiness"})
  void the_probes_answer(String path) {
    visitor.asks(path).expectStatus().isOk().expectBody().jsonPath("$.status").isEqualTo("UP");
  }
}
