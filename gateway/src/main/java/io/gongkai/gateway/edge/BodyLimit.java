package io.gongkai.gateway.edge;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.cloud.gateway.filter.GlobalFilter;
import org.springframework.cloud.gateway.route.Route;
import org.springframework.cloud.gateway.support.ServerWebExchangeUtils;
import org.springframework.core.Ordered;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Refuses a body that is too large, by what it says of itself and by what really comes. */
@Component
final class BodyLimit implements GlobalFilter, Ordered {
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(20);

  private final DataSize usual;

  BodyLimit(Limits limits) {
    this.usual = limits.body();
  }

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, GatewayFilterChain chain) {
    long most = most(exchange).toBytes();
    if (exchange.getRequest().getHeaders().getContentLength() > most) {
      return Mono.error(Refusal.of(ProblemCode.TOO_LARGE));
    }
    return chain.filter(exchange.mutate().request(counted(exchange.getRequest(), most)).build());
  }

  /** A route that takes files says so itself. */
  private DataSize most(ServerWebExchange exchange) {
    Route route = exchange.getAttribute(ServerWebExchangeUtils.GATEWAY_ROUTE_ATTR);
    Object own = route == null ? null : route.getMetadata().get("body");
    return own == null ? usual : DataSize.parse(own.toString());
  }

  private static ServerHttpRequest counted(ServerHttpRequest request, long most) {
    return new ServerHttpRequestDecorator(request) {
      @Override
      public Flux<DataBuffer> getBody() {
        AtomicLong seen = new AtomicLong();
        return super.getBody()
            .timeout(LONGEST_PAUSE, Mono.error(() -> unfinished()))
            .handle(
                (part, out) -> {
                  if (seen.addAndGet(part.readableByteCount()) > most) {
                    DataBufferUtils.release(part);
                    out.error(Refusal.of(ProblemCode.TOO_LARGE));
                  } else {
                    out.next(part);
                  }
                });
      }
    };
  }

  /** A body that trickles in would hold a place at the service for as long as it likes. */
  private static Refusal unfinished() {
    return Refusal.of(ProblemCode.BAD_REQUEST, "请求没有传完。");
  }

  @Override
  public int getOrder() {
    return -20;
  }
}
