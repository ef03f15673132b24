package io.gongkai.kit.web;

import io.gongkai.kit.Version;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.ReactiveSecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.reactive.BindingContext;
import org.springframework.web.reactive.result.method.HandlerMethodArgumentResolver;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * Makes {@link Caller}, {@link IfMatch}, {@link IdempotencyKey} and {@link Cursor} arguments of
 * controllers.
 */
final class CallerArguments implements HandlerMethodArgumentResolver {

  static final Set<Class<?>> TYPES =
      Set.of(Caller.class, IfMatch.class, IdempotencyKey.class, Cursor.class);

  private static final Pattern ETAG = Pattern.compile("\"(\\d{1,18})\"");
  private static final int USUAL = 50;
  private static final int MOST = 200;
  private static final int LONGEST_KEY = 200;

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return TYPES.contains(parameter.getParameterType());
  }

  @Override
  public Mono<Object> resolveArgument(
      MethodParameter parameter, BindingContext context, ServerWebExchange exchange) {
    Class<?> type = parameter.getParameterType();
    if (type == Caller.class) {
      return caller().cast(Object.class);
    }
    if (type == IdempotencyKey.class) {
      return caller().map(caller -> key(caller, exchange));
    }
    return Mono.fromCallable(() -> type == IfMatch.class ? ifMatch(exchange) : cursor(exchange));
  }

  static Mono<Caller> caller() {
    return ReactiveSecurityContextHolder.getContext()
        .mapNotNull(security -> security.getAuthentication())
        .mapNotNull(authentication -> caller(authentication.getPrincipal()))
        .defaultIfEmpty(Caller.STRANGER);
  }

  // A service may know callers who show something else than a token, and say who they are.
  private static @Nullable Caller caller(@Nullable Object principal) {
    return switch (principal) {
      case Jwt token -> caller(token);
      case Caller known -> known;
      case null, default -> null;
    };
  }

  private static Caller caller(Jwt token) {
    String scope = token.getClaimAsString("scope");
    return new Caller(
        Objects.requireNonNull(token.getSubject()), // the decoder refuses a token without
        claim(token, "roles"),
        claim(token, "organs"),
        scope == null || scope.isBlank()
            ? Set.of()
            : Set.copyOf(List.of(scope.trim().split("\\s+"))));
  }

  private static Set<String> claim(Jwt token, String name) {
    List<String> values = token.getClaimAsStringList(name);
    return values == null ? Set.of() : Set.copyOf(values);
  }

  private static IfMatch ifMatch(ServerWebExchange exchange) {
    String header = only(HttpHeaders.IF_MATCH, exchange);
    if (header == null) {
      throw new BadRequest("if-match-required", HttpHeaders.IF_MATCH);
    }
    Matcher tag = ETAG.matcher(header.trim());
    if (!tag.matches()) {
      throw new BadRequest("bad-value", HttpHeaders.IF_MATCH);
    }
    return new IfMatch(new Version(Long.parseLong(tag.group(1))));
  }

  private static IdempotencyKey key(Caller caller, ServerWebExchange exchange) {
    String header = only("Idempotency-Key", exchange);
    if (header == null) {
      return new IdempotencyKey("");
    }
    if (header.isBlank() || header.length() > LONGEST_KEY) {
      throw new BadRequest("bad-value", "Idempotency-Key");
    }
    return new IdempotencyKey(
        caller.subject() + "\n" + exchange.getRequest().getPath().value() + "\n" + header);
  }

  /** Said twice it is not clear which is meant. */
  private static @Nullable String only(String name, ServerWebExchange exchange) {
    List<String> said = exchange.getRequest().getHeaders().getOrEmpty(name);
    if (said.size() > 1) {
      throw new BadRequest("bad-value", name);
    }
    return said.isEmpty() ? null : said.getFirst();
  }

  private static Cursor cursor(ServerWebExchange exchange) {
    var query = exchange.getRequest().getQueryParams();
    return new Cursor(query.getFirst("cursor"), limit(query.getFirst("limit")));
  }

  private static int limit(@Nullable String text) {
    if (text == null) {
      return USUAL;
    }
    if (!text.matches("[1-9]\\d{0,2}") || Integer.parseInt(text) > MOST) {
      throw new BadRequest("bad-value", "limit");
    }
    return Integer.parseInt(text);
  }
}
