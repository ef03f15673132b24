package io.gongkai.gateway.edge;

import io.github.resilience4j.bulkhead.BulkheadFullException;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.oauth2.jwt.JwtDecoderInitializationException;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebExceptionHandler;
import reactor.core.publisher.Mono;

/** Turns whatever went wrong behind the door into one honest problem. */
@Component
@Order(-10)
final class ProblemFallback implements WebExceptionHandler {
  private static final Logger LOG = LoggerFactory.getLogger(ProblemFallback.class);

  private final ProblemWriter writer;

  ProblemFallback(ProblemWriter writer) {
    this.writer = writer;
  }

  @Override
  public Mono<Void> handle(ServerWebExchange exchange, Throwable thrown) {
    if (exchange.getResponse().isCommitted()) {
      return Mono.error(thrown); // half an answer is out: only closing the connection says so
    }
    Problem problem = problem(exchange, thrown);
    if (problem.status() == ProblemCode.INTERNAL_ERROR.status()) {
      LOG.error("{} failed", RequestId.of(exchange), thrown);
    }
    return writer.write(exchange, problem);
  }

  private static Problem problem(ServerWebExchange exchange, Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof Refusal refusal) {
        return refusal.problem();
      }
    }
    String service = Destination.titleOf(exchange);
    return switch (thrown) {
      case CallNotPermittedException _ -> away(service);
      case BulkheadFullException _ -> busy(service);
      case Throwable t when ServiceAway.isConnectionLost(t) -> away(service);
      case ResponseStatusException answer -> byStatus(answer.getStatusCode().value(), service);
      case TimeoutException _ -> byStatus(504, service);
      case AuthenticationServiceException _, JwtDecoderInitializationException _ ->
          away("统一身份认证服务");
      default -> Problem.of(ProblemCode.INTERNAL_ERROR);
    };
  }

  private static Problem byStatus(int status, String service) {
    return status == ProblemCode.GATEWAY_TIMEOUT.status()
        ? Problem.of(ProblemCode.GATEWAY_TIMEOUT, service + "未在规定时间内响应，请稍后再试。")
        : Problem.of(ProblemCode.of(status));
  }

  private static Problem away(String service) {
    return Problem.of(ProblemCode.SERVICE_UNAVAILABLE, service + "暂时不可用，请稍后再试；已经受理的不会丢失。");
  }

  private static Problem busy(String service) {
    return Problem.of(ProblemCode.SERVICE_UNAVAILABLE, service + "正忙，请稍后再试。");
  }
}
