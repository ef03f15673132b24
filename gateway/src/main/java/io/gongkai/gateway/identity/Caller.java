package io.gongkai.gateway.identity;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/** Somebody the issuer vouches for: by a bearer token or by a browser's session. */
public record Caller(
    String subject,
    @Nullable String name,
    List<String> roles,
    List<String> organs,
    List<String> scopes) {

  /** The caller behind a request; empty for a stranger. */
  public static Optional<Caller> of(@Nullable Authentication who) {
    return switch (who) {
      case JwtAuthenticationToken bearer -> Optional.of(of(bearer.getToken().getClaims()));
      case OAuth2AuthenticationToken session when session.getPrincipal() != null ->
          Optional.of(of(session.getPrincipal().getAttributes()));
      case null, default -> Optional.empty();
    };
  }

  static Caller of(Map<String, Object> claims) {
    Object name = claims.get("name");
    return new Caller(
        String.valueOf(claims.get("sub")),
        name == null ? null : name.toString(),
        texts(claims.get("roles")),
        texts(claims.get("organs")),
        texts(claims.get("scope")));
  }

  /** A claim that may be a list or, as OAuth writes scopes, words parted by spaces. */
  private static List<String> texts(@Nullable Object claim) {
    return switch (claim) {
      case Collection<?> many -> many.stream().map(String::valueOf).toList();
      case String text when !text.isBlank() -> Arrays.asList(text.trim().split("\\s+"));
      case null, default -> List.of();
    };
  }
}
