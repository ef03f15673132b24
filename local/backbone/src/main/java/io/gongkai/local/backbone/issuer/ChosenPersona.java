package io.gongkai.local.backbone.issuer;

import java.util.List;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.FactorGrantedAuthority;

/**
 * To choose a persona is to be it: no password protects what has no people in it and listens on
 * 127.0.0.1 only.
 */
final class ChosenPersona implements AuthenticationProvider {
  private final Personas personas;

  ChosenPersona(Personas personas) {
    this.personas = personas;
  }

  @Override
  public Authentication authenticate(Authentication chosen) {
    Persona persona =
        personas
            .find(chosen.getName())
            .orElseThrow(() -> new BadCredentialsException("no such persona"));
    // The time of the log-in, which an id token has to tell.
    GrantedAuthority now =
        FactorGrantedAuthority.fromAuthority(FactorGrantedAuthority.PASSWORD_AUTHORITY);
    return UsernamePasswordAuthenticationToken.authenticated(persona.subject(), null, List.of(now));
  }

  @Override
  public boolean supports(Class<?> authentication) {
    return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
  }
}
