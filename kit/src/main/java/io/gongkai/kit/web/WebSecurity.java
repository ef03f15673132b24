package io.gongkai.kit.web;

import java.time.Duration;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.config.annotation.web.reactive.EnableWebFluxSecurity;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusReactiveJwtDecoder;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.context.NoOpServerSecurityContextRepository;
import org.springframework.security.web.server.header.ReferrerPolicyServerHttpHeadersWriter.ReferrerPolicy;
import reactor.core.publisher.Mono;

/**
 * Verifies the gateway's short token again. Who may do what is said in the controllers; {@code
 * /internal} is for operators.
 */
@AutoConfiguration(
    beforeName =
        "org.springframework.boot.security.oauth2.server.resource.autoconfigure.reactive.ReactiveOAuth2ResourceServerAutoConfiguration")
@EnableWebFluxSecurity
class WebSecurity {

  private static final Duration SKEW = Duration.ofSeconds(5);

  @Bean
  @ConditionalOnMissingBean
  ReactiveJwtDecoder jwtDecoder(@Value("${gongkai.identity.jwks}") String keys) {
    var decoder =
        NimbusReactiveJwtDecoder.withJwkSetUri(keys).jwsAlgorithm(SignatureAlgorithm.ES256).build();
    var lasting = new JwtTimestampValidator(SKEW);
    decoder.setJwtValidator(
        new DelegatingOAuth2TokenValidator<>(
            lasting,
            new JwtIssuerValidator("gongkai-gateway"),
            new JwtClaimValidator<List<String>>("aud", to -> to != null && to.contains("gongkai")),
            new JwtClaimValidator<String>(
                "sub", subject -> subject != null && !subject.isBlank())));
    return new KnownTokens(decoder, lasting);
  }

  @Bean
  SecurityWebFilterChain chain(ServerHttpSecurity http, ProblemWriter problems) {
    return http.csrf(ServerHttpSecurity.CsrfSpec::disable)
        .formLogin(ServerHttpSecurity.FormLoginSpec::disable)
        .httpBasic(ServerHttpSecurity.HttpBasicSpec::disable)
        .logout(ServerHttpSecurity.LogoutSpec::disable)
        .requestCache(ServerHttpSecurity.RequestCacheSpec::disable)
        .securityContextRepository(NoOpServerSecurityContextRepository.getInstance())
        .headers(
            headers ->
                headers
                    .contentSecurityPolicy(
                        csp -> csp.policyDirectives("default-src 'none'; frame-ancestors 'none'"))
                    .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER)))
        .authorizeExchange(
            paths ->
                paths
                    .pathMatchers("/internal/**")
                    .hasAuthority("operator")
                    .anyExchange()
                    .permitAll())
        .exceptionHandling(
            refused -> refused.authenticationEntryPoint(problems).accessDeniedHandler(problems))
        .oauth2ResourceServer(
            server ->
                server
                    .authenticationEntryPoint(problems)
                    .accessDeniedHandler(problems)
                    .jwt(jwt -> jwt.jwtAuthenticationConverter(roles())))
        .build();
  }

  private static Converter<Jwt, Mono<AbstractAuthenticationToken>> roles() {
    return token -> {
      List<String> roles = token.getClaimAsStringList("roles");
      List<SimpleGrantedAuthority> held =
          roles == null ? List.of() : roles.stream().map(SimpleGrantedAuthority::new).toList();
      return Mono.just(new JwtAuthenticationToken(token, held));
    };
  }
}
