package io.gongkai.gateway.edge;

import io.github.resilience4j.ratelimiter.RateLimiter;
import io.github.resilience4j.ratelimiter.RateLimiterConfig;
import java.time.Duration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Bounds how often one address may try number and code of a case, whatever it tries; the service
 * bounds it for each number as well.
 */
@Component
@Order(1)
final class GuessLimit implements WebFilter {

  private static final String GUESSES = "/api/v1/application-accesses";
  private static final Duration PERIOD = Duration.ofMinutes(1);

  private final Latest<RateLimiter> paces;

  GuessLimit(Limits limits) {
    RateLimiterConfig pace =
        RateLimiterConfig.custom()
            .limitForPeriod(limits.guessesPerMinute())
            .limitRefreshPeriod(PERIOD)
            .timeoutDuration(Duration.ZERO)
            .build();
    this.paces = new Latest<>(limits.clients(), client -> RateLimiter.of(client, pace));
  }

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    if (!exchange.getRequest().getPath().value().startsWith(GUESSES)) {
      return chain.filter(exchange);
    }
    String address = AddressLimit.address(exchange.getRequest().getRemoteAddress());
    if (paces.of(address).acquirePermission()) {
      return chain.filter(exchange);
    }
    exchange
        .getResponse()
        .getHeaders()
        .set(HttpHeaders.RETRY_AFTER, String.valueOf(PERIOD.toSeconds()));
    return Mono.error(Refusal.of(ProblemCode.TOO_MANY_REQUESTS));
  }
}
