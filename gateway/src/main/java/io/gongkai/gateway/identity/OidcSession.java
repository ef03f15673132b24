package io.gongkai.gateway.identity;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.server.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * Tells the page who is at the keyboard, and hands it the token its changing requests must show.
 */
@RestController
final class OidcSession {

  /** {@code authenticated} is false, and everything else empty, for a stranger. */
  record Session(
      boolean authenticated,
      @Nullable String subject,
      @Nullable String name,
      List<String> roles,
      List<String> organs) {}

  @GetMapping("/api/v1/session")
  Mono<Session> session(ServerWebExchange exchange, @Nullable Authentication who) {
    Mono<CsrfToken> csrf = exchange.getAttributeOrDefault(CsrfToken.class.getName(), Mono.empty());
    return csrf.then(Mono.fromSupplier(() -> session(who))); // asking for the token sets its cookie
  }

  private static Session session(@Nullable Authentication who) {
    return Caller.of(who)
        .map(c -> new Session(true, c.subject(), c.name(), c.roles(), c.organs()))
        .orElse(new Session(false, null, null, List.of(), List.of()));
  }
}
