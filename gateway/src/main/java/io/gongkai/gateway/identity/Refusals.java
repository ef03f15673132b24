package io.gongkai.gateway.identity;

import io.gongkai.gateway.edge.Problem;
import io.gongkai.gateway.edge.ProblemCode;
import io.gongkai.gateway.edge.ProblemWriter;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.server.ServerAuthenticationEntryPoint;
import org.springframework.security.web.server.authorization.ServerAccessDeniedHandler;
import org.springframework.security.web.server.csrf.CsrfException;
import org.springframework.security.web.server.firewall.ServerExchangeRejectedException;
import org.springframework.security.web.server.firewall.ServerExchangeRejectedHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Says no in problems: never a redirect, so that a program understands it too. */
@Component
final class Refusals
    implements ServerAuthenticationEntryPoint,
        ServerAccessDeniedHandler,
        ServerExchangeRejectedHandler {
  private final ProblemWriter problems;

  Refusals(ProblemWriter problems) {
    this.problems = problems;
  }

  @Override
  public Mono<Void> commence(ServerWebExchange exchange, AuthenticationException why) {
    exchange.getResponse().getHeaders().set(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
    return problems.write(exchange, Problem.of(ProblemCode.UNAUTHENTICATED));
  }

  @Override
  public Mono<Void> handle(ServerWebExchange exchange, AccessDeniedException why) {
    return problems.write(
        exchange,
        why instanceof CsrfException
            ? Problem.of(ProblemCode.FORBIDDEN, "请求不是由本站页面发出的，请刷新页面后再试。")
            : Problem.of(ProblemCode.FORBIDDEN));
  }

  @Override
  public Mono<Void> handle(ServerWebExchange exchange, ServerExchangeRejectedException why) {
    return problems.write(exchange, Problem.of(ProblemCode.BAD_REQUEST));
  }
}
