package io.gongkai.gateway.identity;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whom the gateway believes and as whom it logs people in.
 *
 * @param issuer the OIDC issuer, found by discovery when first needed
 * @param audience what an external token must be meant for
 * @param signingKey an EC P-256 key as JWK text, shared by several gateways; else one made at start
 */
@ConfigurationProperties("gongkai")
record IdentitySettings(
    String issuer,
    @DefaultValue("gongkai") String audience,
    Client client,
    @Nullable String signingKey) {

  IdentitySettings {
    if (issuer == null || issuer.isBlank()) {
      throw new IllegalArgumentException("gongkai.issuer (GONGKAI_ISSUER) is not set");
    }
    if (client == null) {
      throw new IllegalArgumentException("gongkai.client.id (GONGKAI_CLIENT_ID) is not set");
    }
  }

  /** The gateway's own registration at the issuer; only a public client has no secret. */
  record Client(String id, @DefaultValue("") String secret, @DefaultValue("false") boolean open) {
    Client {
      if (id == null || id.isBlank()) {
        throw new IllegalArgumentException("gongkai.client.id (GONGKAI_CLIENT_ID) is not set");
      }
      if (secret.isBlank() && !open) {
        throw new IllegalArgumentException(
            "gongkai.client.secret (GONGKAI_CLIENT_SECRET) is not set");
      }
    }
  }
}
