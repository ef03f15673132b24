package io.gongkai.kit.web;

import io.gongkai.kit.rule.RuleBroken;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.server.MethodNotAllowedException;
import org.springframework.web.server.NotAcceptableStatusException;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Every failure of a controller as {@code application/problem+json}. */
@RestControllerAdvice
final class ProblemAdvice {

  private final Problems problems;

  public ProblemAdvice(ProblemCatalogue catalogue) {
    this.problems = new Problems(catalogue);
  }

  /** Written as it is: who accepts nothing that there is would not accept this either. */
  @ExceptionHandler(NotAcceptableStatusException.class)
  Mono<Void> unacceptable(NotAcceptableStatusException failure, ServerWebExchange exchange) {
    exchange.getResponse().getHeaders().remove(HttpHeaders.ETAG);
    return ProblemWriter.write(exchange, problem(failure));
  }

  @ExceptionHandler(Throwable.class)
  ResponseEntity<Problem> problem(Throwable failure) {
    Problem problem = problems.of(failure);
    var answer =
        ResponseEntity.status(problem.status()).contentType(MediaType.APPLICATION_PROBLEM_JSON);
    if (problem.status() == 503) {
      answer.header(HttpHeaders.RETRY_AFTER, "2");
    }
    if (failure instanceof RuleBroken broken
        && broken.facts().get("retryAfter") instanceof Long seconds) {
      answer.header(HttpHeaders.RETRY_AFTER, seconds.toString());
    }
    if (failure instanceof MethodNotAllowedException offered) {
      answer.headers(headers -> headers.setAllow(offered.getSupportedMethods()));
    }
    if (problem.status() == 401) {
      answer.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
    }
    return answer.body(problem);
  }
}
