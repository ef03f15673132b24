package io.gongkai.gateway.identity;

import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.security.web.server.util.matcher.ServerWebExchangeMatcher;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * Which requests must prove that our own page sent them: those that change something and are
 * believed because of a cookie. A bearer token is never sent by a browser on its own.
 */
@Component
final class SessionProtection implements ServerWebExchangeMatcher {
  private static final Set<HttpMethod> READING =
      Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS, HttpMethod.TRACE);

  private final String cookie;

  SessionProtection(@Value("${server.reactive.session.cookie.name}") String cookie) {
    this.cookie = cookie;
  }

  @Override
  public Mono<MatchResult> matches(ServerWebExchange exchange) {
    ServerHttpRequest request = exchange.getRequest();
    boolean bySession =
        request.getCookies().containsKey(cookie)
            && !request.getHeaders().containsHeader(HttpHeaders.AUTHORIZATION);
    boolean changes =
        !READING.contains(request.getMethod())
            && !request.getPath().value().equals("/logout"); // a plain form; SameSite suffices
    return bySession && changes ? MatchResult.match() : MatchResult.notMatch();
  }
}
