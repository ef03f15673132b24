package io.gongkai.local.backbone.issuer;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;

/** What Spring Authorization Server needs to know: clients, key, name, and what its tokens say. */
@SpringBootConfiguration
@EnableAutoConfiguration
@Import({DoorConfiguration.class, LoginPage.class})
public class IssuerConfiguration {

  @Bean
  IssuerSecrets issuerSecrets(IssuerSettings settings) {
    return new IssuerSecrets(settings.data());
  }

  @Bean
  Personas personas(IssuerSettings settings) {
    return Personas.in(settings.data());
  }

  @Bean
  RegisteredClientRepository clients(
      IssuerSettings settings, Personas personas, IssuerSecrets secrets) {
    return new InMemoryRegisteredClientRepository(Clients.of(settings, personas, secrets));
  }

  @Bean
  JWKSource<SecurityContext> keys(IssuerSecrets secrets) {
    return new ImmutableJWKSet<>(new JWKSet(secrets.signingKey()));
  }

  @Bean
  JwtEncoder encoder(JWKSource<SecurityContext> keys) {
    return new NimbusJwtEncoder(keys);
  }

  @Bean
  ApplicationRunner tokens(IssuerSettings settings, Personas personas, JwtEncoder encoder) {
    return arguments -> PersonaTokens.write(settings.data(), settings.issuer(), personas, encoder);
  }

  @Bean
  AuthorizationServerSettings serverSettings(IssuerSettings settings) {
    return AuthorizationServerSettings.builder().issuer(settings.issuer()).build();
  }

  @Bean
  OAuth2TokenCustomizer<JwtEncodingContext> claims(Personas personas) {
    return context -> {
      Authentication who = context.getPrincipal();
      Optional<Persona> persona = who == null ? Optional.empty() : personas.find(who.getName());
      persona.ifPresent(
          known -> PersonaClaims.put(context.getClaims(), known, context.getAuthorizedScopes()));
      if (OAuth2TokenType.ACCESS_TOKEN.equals(context.getTokenType())) {
        context.getClaims().audience(List.of(PersonaClaims.AUDIENCE));
      }
    };
  }
}
