package io.gongkai.kit.web;

import java.util.List;
import java.util.Map;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.support.WebExchangeBindException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;

/** Declared constraints that do not hold: every place is told, the first gives the code. */
final class InvalidFields {

  private InvalidFields() {}

  static Problem problem(Problems problems, WebExchangeBindException e) {
    return problem(problems, e.getFieldErrors().stream().map(InvalidFields::place).toList());
  }

  static Problem problem(Problems problems, HandlerMethodValidationException e) {
    return problem(
        problems,
        e.getParameterValidationResults().stream()
            .map(
                r ->
                    new Problem.Place(
                        String.valueOf(r.getMethodParameter().getParameterName()), "bad-value"))
            .toList());
  }

  private static Problem problem(Problems problems, List<Problem.Place> places) {
    if (places.isEmpty()) {
      return problems.of(new BadRequest("bad-value", ""));
    }
    var first = new BadRequest(places.getFirst().code(), places.getFirst().pointer());
    return problems.problem(first.code(), 400, first.pointer(), Map.copyOf(first.facts()), places);
  }

  private static Problem.Place place(FieldError error) {
    String path = "/" + error.getField().replaceAll("\\[(\\d+)]", "/$1").replace('.', '/');
    boolean missing = error.getRejectedValue() == null;
    return new Problem.Place(path, missing ? "missing-field" : "bad-value");
  }
}
