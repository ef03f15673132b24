package io.gongkai.gateway.identity;

import java.net.URI;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.oauth2.client.oidc.web.server.logout.OidcClientInitiatedServerLogoutSuccessHandler;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.client.web.server.DefaultServerOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.server.ServerOAuth2AuthorizationRequestResolver;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.authentication.RedirectServerAuthenticationFailureHandler;
import org.springframework.security.web.server.authentication.RedirectServerAuthenticationSuccessHandler;
import org.springframework.security.web.server.csrf.CookieServerCsrfTokenRepository;
import org.springframework.security.web.server.csrf.ServerCsrfTokenRequestAttributeHandler;
import org.springframework.security.web.server.savedrequest.NoOpServerRequestCache;

/**
 * Who may pass the gateway itself: operators to the machinery, anybody to everything else. What a
 * caller may see and do is decided again, and in full, by the services.
 */
@Configuration(proxyBeanMethods = false)
class Doors {

  @Bean
  SecurityWebFilterChain chain(
      ServerHttpSecurity http,
      IssuerRegistration registration,
      Authorities authorities,
      SessionProtection protection,
      Refusals refusals) {
    return http.authorizeExchange(
            to ->
                to.pathMatchers("/api/v1/operations/**", "/api/v1/imports/**")
                    .hasRole("operator")
                    .anyExchange()
                    .permitAll())
        .oauth2ResourceServer(
            bearer ->
                bearer
                    .authenticationEntryPoint(refusals)
                    .accessDeniedHandler(refusals)
                    .jwt(jwt -> jwt.jwtAuthenticationConverter(authorities)))
        .oauth2Login(
            login ->
                login
                    .authorizationRequestResolver(withPkce(registration))
                    .authenticationSuccessHandler(
                        new RedirectServerAuthenticationSuccessHandler("/"))
                    .authenticationFailureHandler(
                        new RedirectServerAuthenticationFailureHandler("/?login=failed")))
        .logout(logout -> logout.logoutSuccessHandler(toIssuer(registration)))
        .csrf(
            csrf ->
                csrf.csrfTokenRepository(CookieServerCsrfTokenRepository.withHttpOnlyFalse())
                    .csrfTokenRequestHandler(new ServerCsrfTokenRequestAttributeHandler())
                    .requireCsrfProtectionMatcher(protection)
                    .accessDeniedHandler(refusals))
        .exceptionHandling(
            refused -> refused.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
        .requestCache(cache -> cache.requestCache(NoOpServerRequestCache.getInstance()))
        .headers(ServerHttpSecurity.HeaderSpec::disable)
        .httpBasic(ServerHttpSecurity.HttpBasicSpec::disable)
        .formLogin(ServerHttpSecurity.FormLoginSpec::disable)
        .build();
  }

  private static ServerOAuth2AuthorizationRequestResolver withPkce(IssuerRegistration issuer) {
    var resolver = new DefaultServerOAuth2AuthorizationRequestResolver(issuer);
    resolver.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce());
    return resolver;
  }

  private static OidcClientInitiatedServerLogoutSuccessHandler toIssuer(IssuerRegistration issuer) {
    var success = new OidcClientInitiatedServerLogoutSuccessHandler(issuer);
    success.setPostLogoutRedirectUri("{baseUrl}/");
    success.setLogoutSuccessUrl(URI.create("/"));
    return success;
  }
}
