package io.gongkai.kit.web;

import io.gongkai.kit.rule.RuleBroken;
import io.gongkai.kit.store.AlreadyThere;
import io.gongkai.kit.store.BadCursor;
import io.gongkai.kit.store.NotFound;
import io.gongkai.kit.store.StaleVersion;
import io.gongkai.kit.store.StoreAway;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.web.server.firewall.ServerExchangeRejectedException;
import org.springframework.web.bind.support.WebExchangeBindException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebInputException;
import org.springframework.web.server.UnsatisfiedRequestParameterException;
import reactor.core.Exceptions;

/**
 * Which problem each failure is. What is not known here is an error of ours: logged, and told
 * without insides.
 */
final class Problems {

  private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

  private static final Map<Integer, String> CODES =
      Map.of(
          400, "bad-request",
          401, "unauthenticated",
          403, "forbidden",
          404, "not-found",
          405, "method-not-allowed",
          406, "not-acceptable",
          413, "too-large",
          415, "unsupported-media-type",
          503, "service-unavailable");

  private final ProblemCatalogue catalogue;

  Problems(ProblemCatalogue catalogue) {
    this.catalogue = catalogue;
  }

  Problem of(Throwable failure) {
    return switch (failure) {
      case RuleBroken e -> broken(e);
      case BadRequest e -> problem(e.code(), 400, e.pointer(), e.facts(), null);
      case NotFound e -> of(404);
      case StaleVersion e -> problem("stale-version", 412, "", Map.of(), null);
      case AlreadyThere e -> problem("already-exists", 409, "", Map.of(), null);
      case BadCursor e -> of(new BadRequest("bad-value", "cursor"));
      case NotAllowed e -> of(e.stranger() ? 401 : 403);
      case WebExchangeBindException e -> InvalidFields.problem(this, e);
      case HandlerMethodValidationException e -> InvalidFields.problem(this, e);
      case UnsatisfiedRequestParameterException e -> of(400);
      case ServerWebInputException e -> of(BadJson.translate(e));
      case DataBufferLimitException e -> of(413);
      case ResponseStatusException e -> of(e.getStatusCode().value());
      case AuthenticationServiceException e -> of(503);
      case InvalidBearerTokenException e -> of(401);
      case AuthenticationException e -> of(401);
      case AccessDeniedException e -> of(403);
      case ServerExchangeRejectedException e -> of(400); // its message says the header's value
      default -> unexpected(failure);
    };
  }

  Problem problem(
      String code,
      int status,
      String pointer,
      Map<String, ?> facts,
      @Nullable List<Problem.Place> errors) {
    return new Problem(
        "/problems/" + code,
        catalogue.title(code),
        catalogue.status(code, status),
        catalogue.detail(code, facts),
        code,
        pointer.isEmpty() ? null : pointer,
        catalogue.article(code),
        facts.get("state") == null ? null : facts.get("state").toString(),
        facts.get("lawful") instanceof Collection<?> c
            ? c.stream().map(String::valueOf).toList()
            : null,
        errors);
  }

  private Problem broken(RuleBroken e) {
    Object field = e.facts().get("field");
    String pointer = field == null ? "" : "/" + field.toString().replace('.', '/');
    return problem(e.code(), 409, pointer, e.facts(), null);
  }

  private Problem of(int status) {
    String code = CODES.getOrDefault(status, status < 500 ? "bad-request" : "internal-error");
    return problem(code, status, "", Map.of(), null);
  }

  private Problem unexpected(Throwable failure) {
    if (StoreAway.is(failure) || Exceptions.isRetryExhausted(failure)) {
      LOG.warn("store away: {}", failure.getClass().getSimpleName());
      return of(503);
    }
    LOG.error("unexpected failure", failure);
    return of(500);
  }
}
