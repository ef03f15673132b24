package io.gongkai.kit.web;

import io.gongkai.kit.rule.RuleBroken;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Every failure of a controller as {@code application/problem+json}. */
@RestControllerAdvice
final class ProblemAdvice {

  private final Problems problems;

  public ProblemAdvice(ProblemCatalogue catalogue) {
    this.problems = new Problems(catalogue);
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
    if (problem.status() == 401) {
      answer.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
    }
    return answer.body(problem);
  }
}
