package io.gongkai.gateway.edge;

import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Gives every request an id that the caller, the logs and the services share. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class RequestId implements WebFilter {
  static final String HEADER = "X-Request-Id";
  private static final Pattern HARMLESS = Pattern.compile("[A-Za-z0-9._-]{8,64}");

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    String id = accepted(exchange.getRequest().getHeaders().getFirst(HEADER));
    exchange.getAttributes().put(HEADER, id);
    exchange
        .getResponse()
        .beforeCommit(
            () -> {
              exchange.getResponse().getHeaders().set(HEADER, id);
              return Mono.empty();
            });
    return chain.filter(exchange.mutate().request(to -> to.header(HEADER, id)).build());
  }

  static String of(ServerWebExchange exchange) {
    return String.valueOf(exchange.getAttributes().get(HEADER));
  }

  private static String accepted(@Nullable String offered) {
    return offered != null && HARMLESS.matcher(offered).matches()
        ? offered
        : UUID.randomUUID().toString();
  }
}
