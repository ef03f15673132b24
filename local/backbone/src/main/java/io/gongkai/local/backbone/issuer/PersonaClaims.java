package io.gongkai.local.backbone.issuer;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;

/** What a token says about a persona: name, roles, organs, and the scopes in one line. */
final class PersonaClaims {
  static final String AUDIENCE = "gongkai";

  private PersonaClaims() {}

  static JwtClaimsSet.Builder put(
      JwtClaimsSet.Builder claims, Persona persona, Collection<String> granted) {
    Set<String> scopes = new LinkedHashSet<>(granted);
    scopes.addAll(persona.scopes());
    return claims
        .claim("name", persona.name())
        .claim("roles", persona.roles())
        .claim("organs", persona.organs())
        .claim("scope", String.join(" ", scopes));
  }
}
