package io.gongkai.gateway.edge;

import java.security.Principal;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Bounds what one known caller may ask, from however many addresses; behind the security chain. */
@Component
@Order(0)
final class SubjectLimit implements WebFilter {
  private final Latest<Share> shares;

  SubjectLimit(Limits limits) {
    this.shares = new Latest<>(limits.clients(), client -> Share.of(client, limits.subject()));
  }

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    return exchange
        .getPrincipal()
        .map(Principal::getName)
        .map(subject -> shares.of(subject).within(chain.filter(exchange)))
        .defaultIfEmpty(chain.filter(exchange))
        .flatMap(work -> work);
  }
}
