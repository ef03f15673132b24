package io.gongkai.local.backbone.issuer;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.text.ParseException;
import java.util.Base64;

/**
 * The issuer's key and the secrets of its clients; made once, kept in {@code secrets} of the data
 * folder.
 */
final class IssuerSecrets {
  private final Path folder;

  IssuerSecrets(Path data) {
    this.folder = data.resolve("secrets");
  }

  RSAKey signingKey() {
    try {
      return RSAKey.parse(
          PrivateFiles.getOrMake(folder.resolve("issuer-key.json"), IssuerSecrets::newKey));
    } catch (ParseException e) {
      throw new IllegalStateException("secrets/issuer-key.json is no key", e);
    }
  }

  /** The secret of a client, also for those who must hand it to the client. */
  String ofClient(String client) {
    return PrivateFiles.getOrMake(folder.resolve("client-" + client), IssuerSecrets::newSecret);
  }

  private static String newKey() {
    try {
      return new RSAKeyGenerator(2048).keyIDFromThumbprint(true).generate().toJSONString();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String newSecret() {
    byte[] random = new byte[32];
    new SecureRandom().nextBytes(random);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
  }
}
