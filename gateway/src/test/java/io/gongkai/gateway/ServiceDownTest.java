package io.gongkai.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import reactor.core.publisher.Mono;

@AtTheGateway
class ServiceDownTest {
  private static final String ISSUES = "/api/v1/gazette/issues";

  private final Visitor visitor;

  ServiceDownTest(Visitor visitor) {
    this.visitor = visitor;
  }

  @BeforeEach
  void services_answer() {
    Town.everybodyBehaves(StubService.FRIENDLY);
  }

  @AfterEach
  void the_breaker_has_closed() {
    Town.GAZETTE.behaves(StubService.FRIENDLY);
    await()
        .atMost(Duration.ofSeconds(5))
        .untilAsserted(
            () -> {
              for (int i = 0; i < 10; i++) {
                visitor.asks(ISSUES).expectStatus().isOk();
              }
            });
  }

  @Test
  void a_dead_service_is_named_and_the_others_work_and_it_is_back_within_three_seconds() {
    Town.GAZETTE.stop();
    try {
      for (int i = 0; i < 12; i++) { // more than the breaker needs to open
        long begun = System.nanoTime();
        Visitor.problem(visitor.asks(ISSUES), 503, "service-unavailable")
            .jsonPath("$.detail")
            .value(detail -> assertThat((String) detail).startsWith("政府公报服务"));
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(2));
      }
      visitor.asks(ISSUES).expectHeader().exists("Retry-After");
      visitor.asks("/api/v1/documents").expectStatus().isOk();
    } finally {
      Town.GAZETTE.startAgain();
    }
    await()
        .atMost(Duration.ofSeconds(3))
        .untilAsserted(() -> visitor.asks(ISSUES).expectStatus().isOk());
  }

  @Test
  void a_slow_service_is_a_504_problem() {
    Town.GAZETTE.behaves((request, response) -> Mono.never());
    Visitor.problem(visitor.asks(ISSUES), 504, "gateway-timeout")
        .jsonPath("$.detail")
        .value(detail -> assertThat((String) detail).startsWith("政府公报服务"));
  }

  @Test
  void a_read_is_tried_again_when_the_connection_breaks_but_a_command_is_not() {
    Town.GAZETTE.behaves(
        (request, response) -> {
          if (Town.GAZETTE.asked().size() == 1) {
            response.withConnection(connection -> connection.channel().close());
            return Mono.never();
          }
          return StubService.answer(response, "{}");
        });
    visitor.asks(ISSUES).expectStatus().isOk();
    assertThat(Town.GAZETTE.asked()).hasSize(2);

    Town.GAZETTE.behaves(
        (request, response) -> {
          response.withConnection(connection -> connection.channel().close());
          return Mono.never();
        });
    Visitor.problem(visitor.asks(HttpMethod.POST, ISSUES), 503, "service-unavailable");
    assertThat(Town.GAZETTE.asked()).hasSize(1);
  }

  @Test
  void an_answer_of_a_service_passes_even_when_it_is_an_error() {
    Town.GAZETTE.behaves(
        (request, response) ->
            StubService.answer(response.status(500), "{\"code\":\"internal-error\"}"));
    for (int i = 0; i < 12; i++) {
      visitor.asks(ISSUES).expectStatus().isEqualTo(500);
    }
    assertThat(Town.GAZETTE.asked()).hasSize(12);
  }
}
