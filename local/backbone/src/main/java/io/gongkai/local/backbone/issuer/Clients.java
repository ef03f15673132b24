package io.gongkai.local.backbone.issuer;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;

/** The gateway, for people's browsers, and one client for each agency. */
final class Clients {
  private Clients() {}

  static List<RegisteredClient> of(
      IssuerSettings settings, Personas personas, IssuerSecrets secrets) {
    List<RegisteredClient> clients = new ArrayList<>();
    clients.add(gateway(settings, secrets));
    personas.all().stream()
        .filter(Persona::isAgency)
        .map(agency -> agency(agency, secrets))
        .forEach(clients::add);
    return clients;
  }

  private static RegisteredClient gateway(IssuerSettings settings, IssuerSecrets secrets) {
    RegisteredClient.Builder client =
        client("gateway", secrets)
            .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
            .authorizationGrantType(AuthorizationGrantType.REFRESH_TOKEN)
            .scopes(scopes -> scopes.addAll(List.of("openid", "profile")))
            .clientSettings(
                ClientSettings.builder()
                    .requireProofKey(true)
                    .requireAuthorizationConsent(false)
                    .build());
    for (String host : List.of("localhost", "127.0.0.1")) {
      String home = "http://" + host + ":" + settings.gatewayPort();
      client
          .redirectUri(home + "/login/oauth2/code/local")
          .postLogoutRedirectUri(home + "/")
          .postLogoutRedirectUri(home);
    }
    return client.build();
  }

  private static RegisteredClient agency(Persona agency, IssuerSecrets secrets) {
    return client(agency.subject(), secrets)
        .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
        .scopes(scopes -> scopes.addAll(agency.scopes()))
        .build();
  }

  private static RegisteredClient.Builder client(String id, IssuerSecrets secrets) {
    return RegisteredClient.withId(id)
        .clientId(id)
        .clientSecret("{noop}" + secrets.ofClient(id))
        .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
        .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST)
        .tokenSettings(
            TokenSettings.builder()
                .accessTokenTimeToLive(Duration.ofMinutes(30))
                .refreshTokenTimeToLive(Duration.ofHours(12))
                .build());
  }
}
