package io.gongkai.gateway.edge;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

class AccessLogTest {

  @Test
  void a_line_says_what_was_asked_but_neither_the_query_nor_who_asked() {
    Logger log = (Logger) LoggerFactory.getLogger("access");
    ListAppender<ILoggingEvent> seen = new ListAppender<>();
    seen.start();
    log.addAppender(seen);
    try {
      var exchange =
          MockServerWebExchange.from(
              MockServerHttpRequest.get("/api/v1/applications?name=%E5%BC%A0%E4%B8%89&limit=2")
                  .header("Authorization", "Bearer abc.def"));
      exchange.getAttributes().put(RequestId.HEADER, "id-12345");
      exchange.getResponse().setStatusCode(HttpStatus.FORBIDDEN);
      StepVerifier.create(new AccessLog().filter(exchange, _ -> Mono.empty())).verifyComplete();
    } finally {
      log.detachAppender(seen);
    }
    assertThat(seen.list).hasSize(1);
    assertThat(seen.list.getFirst().getFormattedMessage())
        .matches("GET /api/v1/applications 403 \\d+ms id-12345");
  }
}
