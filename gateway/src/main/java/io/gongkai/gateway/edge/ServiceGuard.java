package io.gongkai.gateway.edge;

import io.github.resilience4j.bulkhead.BulkheadRegistry;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.reactor.bulkhead.operator.BulkheadOperator;
import io.github.resilience4j.reactor.circuitbreaker.operator.CircuitBreakerOperator;
import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.cloud.gateway.filter.GlobalFilter;
import org.springframework.cloud.gateway.route.Route;
import org.springframework.cloud.gateway.support.ServerWebExchangeUtils;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** One breaker and one bulkhead per service, so that a dead or slow one harms no other. */
@Component
final class ServiceGuard implements GlobalFilter, Ordered {
  private final CircuitBreakerRegistry breakers;
  private final BulkheadRegistry bulkheads;

  ServiceGuard(CircuitBreakerRegistry breakers, BulkheadRegistry bulkheads) {
    this.breakers = breakers;
    this.bulkheads = bulkheads;
  }

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, GatewayFilterChain chain) {
    Route route = exchange.getRequiredAttribute(ServerWebExchangeUtils.GATEWAY_ROUTE_ATTR);
    String service = Destination.of(route).service();
    return chain
        .filter(exchange)
        .transformDeferred(CircuitBreakerOperator.of(breakers.circuitBreaker(service)))
        .transformDeferred(BulkheadOperator.of(bulkheads.bulkhead(service)));
  }

  @Override
  public int getOrder() {
    return -10; // around the writing of the response (-1), so that a torn answer counts too
  }
}
