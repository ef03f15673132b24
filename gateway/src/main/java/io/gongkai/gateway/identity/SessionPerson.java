package io.gongkai.gateway.identity;

import java.util.Map;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.userinfo.ReactiveOAuth2UserService;
import org.springframework.security.oauth2.core.oidc.OidcUserInfo;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Who has logged in: the claims of the access token, as a bearer of it would have them. */
@Component
final class SessionPerson implements ReactiveOAuth2UserService<OidcUserRequest, OidcUser> {
  private final ReactiveJwtDecoder tokens;

  SessionPerson(ReactiveJwtDecoder tokens) {
    this.tokens = tokens;
  }

  @Override
  public Mono<OidcUser> loadUser(OidcUserRequest login) {
    return tokens
        .decode(login.getAccessToken().getTokenValue())
        .map(Jwt::getClaims)
        .map(claims -> person(login, claims));
  }

  private static OidcUser person(OidcUserRequest login, Map<String, Object> claims) {
    return new DefaultOidcUser(
        Authorities.of(Caller.of(claims)), login.getIdToken(), new OidcUserInfo(claims));
  }
}
