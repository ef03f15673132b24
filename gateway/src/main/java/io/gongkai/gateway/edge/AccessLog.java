package io.gongkai.gateway.edge;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;
import reactor.core.publisher.SignalType;

/** One line a request: method, path, status, time and id; no query values, no addresses, nobody. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
final class AccessLog implements WebFilter {
  private static final Logger LOG = LoggerFactory.getLogger("access");
  private static final int LONGEST_PATH = 200;

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    long begun = System.nanoTime();
    return chain.filter(exchange).doFinally(end -> log(exchange, begun, end));
  }

  private static void log(ServerWebExchange exchange, long begun, SignalType end) {
    String path =
        exchange.getRequest().getURI().getRawPath(); // raw: no line breaks can stand in it
    HttpStatusCode status = exchange.getResponse().getStatusCode();
    LOG.info(
        "{} {} {} {}ms {}",
        exchange.getRequest().getMethod(),
        path.substring(0, Math.min(path.length(), LONGEST_PATH)),
        end == SignalType.CANCEL ? "left" : status == null ? 200 : status.value(),
        Duration.ofNanos(System.nanoTime() - begun).toMillis(),
        RequestId.of(exchange));
  }
}
