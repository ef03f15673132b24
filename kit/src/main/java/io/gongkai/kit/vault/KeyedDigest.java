package io.gongkai.kit.vault;

import com.google.crypto.tink.subtle.PrfHmacJce;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.spec.SecretKeySpec;

/**
 * HMAC-SHA256 under a key of one purpose: equal texts give equal digests, and without the key
 * nobody can try texts.
 */
public final class KeyedDigest {

  private static final int LENGTH = 32;

  private final PrfHmacJce hmac;

  KeyedDigest(byte[] key) throws GeneralSecurityException {
    this.hmac = new PrfHmacJce("HMACSHA256", new SecretKeySpec(key, "HMAC"));
  }

  /** 43 characters of base64url. */
  public String of(String text) {
    try {
      byte[] digest = hmac.compute(text.getBytes(StandardCharsets.UTF_8), LENGTH);
      return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
