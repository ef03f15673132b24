package io.gongkai.kit.web;

import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.server.ServerAuthenticationEntryPoint;
import org.springframework.security.web.server.authorization.ServerAccessDeniedHandler;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebExceptionHandler;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** The same problems for what fails outside a controller: routing, filters, tokens. */
@Order(-2) // before the framework's own pages
final class ProblemWriter
    implements WebExceptionHandler, ServerAuthenticationEntryPoint, ServerAccessDeniedHandler {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private final ProblemAdvice advice;

  ProblemWriter(ProblemAdvice advice) {
    this.advice = advice;
  }

  @Override
  public Mono<Void> handle(ServerWebExchange exchange, Throwable failure) {
    var response = exchange.getResponse();
    if (response.isCommitted()) {
      return Mono.error(failure);
    }
    return write(exchange, advice.problem(failure));
  }

  static Mono<Void> write(ServerWebExchange exchange, ResponseEntity<Problem> answer) {
    var response = exchange.getResponse();
    response.setStatusCode(answer.getStatusCode());
    answer.getHeaders().forEach((name, values) -> response.getHeaders().put(name, values));
    byte[] body = MAPPER.writeValueAsBytes(answer.getBody());
    response.getHeaders().set(HttpHeaders.CONTENT_LENGTH, String.valueOf(body.length));
    return response.writeWith(Mono.fromSupplier(() -> response.bufferFactory().wrap(body)));
  }

  @Override
  public Mono<Void> commence(ServerWebExchange exchange, AuthenticationException failure) {
    return handle(exchange, failure);
  }

  @Override
  public Mono<Void> handle(ServerWebExchange exchange, AccessDeniedException denied) {
    return exchange
        .getPrincipal()
        .hasElement()
        .flatMap(known -> handle(exchange, new NotAllowed(!known)));
  }
}
