package io.gongkai.gateway.identity;

import java.util.List;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * The roles of a caller in the words of Spring Security; only the doors of the gateway use them.
 */
@Component
final class Authorities implements Converter<Jwt, Mono<AbstractAuthenticationToken>> {

  static List<GrantedAuthority> of(Caller caller) {
    return caller.roles().stream()
        .<GrantedAuthority>map(role -> new SimpleGrantedAuthority("ROLE_" + role))
        .toList();
  }

  @Override
  public Mono<AbstractAuthenticationToken> convert(Jwt token) {
    return Mono.just(new JwtAuthenticationToken(token, of(Caller.of(token.getClaims()))));
  }
}
