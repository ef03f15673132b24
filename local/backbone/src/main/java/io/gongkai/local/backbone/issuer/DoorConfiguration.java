package io.gongkai.local.backbone.issuer;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;

/**
 * Who gets in where: the protocol's own endpoints first, then the page on which a persona is
 * chosen.
 */
@Configuration(proxyBeanMethods = false)
class DoorConfiguration {

  @Bean
  @Order(1)
  SecurityFilterChain protocol(HttpSecurity http) throws Exception {
    http.oauth2AuthorizationServer(
        server -> {
          http.securityMatcher(server.getEndpointsMatcher());
          server.oidc(Customizer.withDefaults());
        });
    http.authorizeHttpRequests(requests -> requests.anyRequest().authenticated());
    http.exceptionHandling(
        handling ->
            handling.authenticationEntryPoint(new LoginUrlAuthenticationEntryPoint("/login")));
    return http.build();
  }

  @Bean
  @Order(2)
  SecurityFilterChain page(HttpSecurity http, Personas personas) throws Exception {
    http.authorizeHttpRequests(
        requests ->
            requests.requestMatchers("/login", "/error").permitAll().anyRequest().authenticated());
    http.formLogin(form -> form.loginPage("/login"));
    http.authenticationProvider(choosing(personas));
    return http.build();
  }

  private static AuthenticationProvider choosing(Personas personas) {
    return new ChosenPersona(personas);
  }
}
