package io.gongkai.gateway.identity;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.cloud.gateway.filter.GlobalFilter;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Takes from a request whatever claims an identity and gives it the internal token instead. */
@Component
final class InternalToken implements GlobalFilter, Ordered {
  private static final Set<String> CLAIMS =
      Set.of("authorization", "cookie", "forwarded", "x-real-ip", "x-xsrf-token", "x-user");

  private final CallerTokens tokens;

  InternalToken(CallerTokens tokens) {
    this.tokens = tokens;
  }

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, GatewayFilterChain chain) {
    return exchange
        .getPrincipal()
        .map(who -> who instanceof Authentication known ? Caller.of(known) : noCaller())
        .defaultIfEmpty(noCaller())
        .flatMap(caller -> chain.filter(vouched(exchange, caller.map(tokens::tokenFor))));
  }

  private static Optional<Caller> noCaller() {
    return Optional.empty();
  }

  private static ServerWebExchange vouched(ServerWebExchange exchange, Optional<String> token) {
    return exchange
        .mutate()
        .request(
            to ->
                to.headers(
                    headers -> {
                      List.copyOf(headers.headerNames()).stream()
                          .filter(InternalToken::claimsIdentity)
                          .forEach(headers::remove);
                      token.ifPresent(headers::setBearerAuth);
                    }))
        .build();
  }

  private static boolean claimsIdentity(String header) {
    String name = header.toLowerCase(Locale.ROOT);
    return CLAIMS.contains(name)
        || name.startsWith("x-forwarded-")
        || name.startsWith("x-auth")
        || name.startsWith(HttpHeaders.PROXY_AUTHORIZATION.toLowerCase(Locale.ROOT));
  }

  @Override
  public int getOrder() {
    return -5;
  }
}
