package io.gongkai.local.launcher.seal;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import io.gongkai.local.launcher.DataFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.util.UUID;

/** The key by which the local platform signs receipts; its public half lies beside, to check by. */
public final class LocalSeal {

  private static final String NAME = "seal-key-request";
  private static final String PUBLISHED = "receipt-keys.json";

  private LocalSeal() {}

  /** The private key as JWK, made at the first start. */
  public static String of(DataFolder data) {
    String jwk = data.secret(NAME, LocalSeal::fresh);
    try {
      JWKSet published = new JWKSet(ECKey.parse(jwk)).toPublicJWKSet();
      Files.writeString(published(data), published.toString());
      return jwk;
    } catch (ParseException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where the public half lies once the platform was started. */
  public static Path published(DataFolder data) {
    return data.root().resolve(PUBLISHED);
  }

  private static String fresh() {
    try {
      return new ECKeyGenerator(Curve.P_256)
          .keyID(UUID.randomUUID().toString())
          .generate()
          .toJSONString();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }
}
