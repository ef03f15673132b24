package io.gongkai.gateway.identity;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusReactiveJwtDecoder;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoders;
import org.springframework.security.oauth2.jwt.SupplierReactiveJwtDecoder;

/**
 * Checks external tokens; the issuer is looked up when the first one comes, so it may start later.
 */
@Configuration(proxyBeanMethods = false)
class IssuerTokens {

  @Bean
  ReactiveJwtDecoder issuerDecoder(IdentitySettings settings) {
    return new SupplierReactiveJwtDecoder(() -> discovered(settings));
  }

  private static ReactiveJwtDecoder discovered(IdentitySettings settings) {
    NimbusReactiveJwtDecoder decoder = ReactiveJwtDecoders.fromIssuerLocation(settings.issuer());
    OAuth2TokenValidator<Jwt> meantForUs =
        new JwtClaimValidator<java.util.List<String>>(
            JwtClaimNames.AUD, aud -> aud != null && aud.contains(settings.audience()));
    OAuth2TokenValidator<Jwt> named =
        new JwtClaimValidator<String>(JwtClaimNames.SUB, sub -> sub != null && !sub.isBlank());
    OAuth2TokenValidator<Jwt> lasting =
        new JwtClaimValidator<>(JwtClaimNames.EXP, exp -> exp != null);
    decoder.setJwtValidator(
        new DelegatingOAuth2TokenValidator<>(
            JwtValidators.createDefaultWithIssuer(settings.issuer()), meantForUs, named, lasting));
    return decoder;
  }
}
