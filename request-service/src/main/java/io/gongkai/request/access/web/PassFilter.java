package io.gongkai.request.access.web;

import io.gongkai.kit.web.Caller;
import io.gongkai.request.access.Pass;
import io.gongkai.request.access.RecogniseAccess;
import io.gongkai.request.access.Wholes;
import java.util.Optional;
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
 * Who shows a handle in {@code Case-Access} is the applicant of that one case and of those it was
 * split into, at the addresses of these cases; everywhere else the header says nothing. Runs after
 * the token was looked at.
 */
@Component
@Order(0)
final class PassFilter implements WebFilter {

  static final String HEADER = "Case-Access";
  static final String CASES = "/api/v1/applications/";

  private final RecogniseAccess recognise;
  private final Wholes wholes;

  PassFilter(RecogniseAccess recognise, Wholes wholes) {
    this.recognise = recognise;
    this.wholes = wholes;
  }

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    String handle = exchange.getRequest().getHeaders().getFirst(HEADER);
    String path = exchange.getRequest().getPath().pathWithinApplication().value();
    if (handle == null || !path.startsWith(CASES)) {
      return chain.filter(exchange);
    }
    String asked = path.substring(CASES.length()).split("/", 2)[0];
    return recognise
        .handle(new RecogniseAccess.Command(handle))
        .filterWhen(pass -> opens(pass, asked))
        .map(pass -> Optional.of(applicant(asked)))
        .defaultIfEmpty(Optional.empty())
        .flatMap(
            applicant ->
                applicant
                    .map(one -> chain.filter(exchange).contextWrite(as(one)))
                    .orElseGet(() -> chain.filter(exchange)));
  }

  private Mono<Boolean> opens(Pass pass, String application) {
    return pass.application().equals(application)
        ? Mono.just(true)
        : wholes.wholeOf(application).map(pass.application()::equals).defaultIfEmpty(false);
  }

  private static reactor.util.context.Context as(Caller caller) {
    return ReactiveSecurityContextHolder.withAuthentication(
        new PreAuthenticatedAuthenticationToken(caller, "", Set.of()));
  }

  private static Caller applicant(String application) {
    return new Caller(Pass.account(application), Set.of("citizen"), Set.of(), Set.of());
  }
}
