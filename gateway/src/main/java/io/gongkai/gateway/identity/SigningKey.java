package io.gongkai.gateway.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import java.text.ParseException;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The key of the internal tokens: given, or made at start and gone with the process. */
@Component
final class SigningKey {
  private final ECKey key;

  SigningKey(IdentitySettings settings) throws JOSEException, ParseException {
    String given = settings.signingKey();
    this.key =
        given == null || given.isBlank()
            ? new ECKeyGenerator(Curve.P_256)
                .keyID(UUID.randomUUID().toString())
                .keyUse(KeyUse.SIGNATURE)
                .generate()
            : ECKey.parse(given);
    if (!key.isPrivate() || key.getKeyID() == null) {
      throw new IllegalArgumentException(
          "gongkai.signing-key must be a private EC key with a key id");
    }
  }

  JWKSet secret() {
    return new JWKSet(key);
  }

  JWKSet published() {
    return new JWKSet(key).toPublicJWKSet();
  }
}
