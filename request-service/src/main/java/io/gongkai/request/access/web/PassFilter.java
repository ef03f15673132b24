package io.gongkai.request.access.web;

import io.gongkai.kit.web.Caller;
import io.gongkai.request.access.Pass;
import io.gongkai.request.access.RecogniseAccess;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.security.core.context.ReactiveSecurityContextHolder;
import org.springframework.security.web.authentication.preauth.PreAuthenticatedAuthenticationToken;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Who shows a handle in {@code Case-Access} is the applicant of that one case, at the addresses of
 * that case; everywhere else the header says nothing. Runs after the token was looked at.
 */
@Component
@Order(0)
final class PassFilter implements WebFilter {

  static final String HEADER = "Case-Access";
  static final String CASES = "/api/v1/applications/";

  private final RecogniseAccess recognise;

  PassFilter(RecogniseAccess recognise) {
    this.recognise = recognise;
  }

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    String handle = exchange.getRequest().getHeaders().getFirst(HEADER);
    String path = exchange.getRequest().getPath().pathWithinApplication().value();
    if (handle == null || !path.startsWith(CASES)) {
      return chain.filter(exchange);
    }
    return recognise
        .handle(new RecogniseAccess.Command(handle))
        .flatMap(
            pass ->
                isFor(path, pass)
                    ? chain.filter(exchange).contextWrite(as(applicant(pass)))
                    : chain.filter(exchange));
  }

  private static reactor.util.context.Context as(Caller caller) {
    return ReactiveSecurityContextHolder.withAuthentication(
        new PreAuthenticatedAuthenticationToken(caller, "", Set.of()));
  }

  private static boolean isFor(String path, Pass pass) {
    String own = CASES + pass.application();
    return path.equals(own) || path.startsWith(own + "/");
  }

  private static Caller applicant(Pass pass) {
    return new Caller(Pass.account(pass.application()), Set.of("citizen"), Set.of(), Set.of());
  }
}
