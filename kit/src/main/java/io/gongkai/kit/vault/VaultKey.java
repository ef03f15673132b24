package io.gongkai.kit.vault;

import com.google.crypto.tink.subtle.Hkdf;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;

/** A secret of a service; never used itself, only through a key derived for one purpose. */
final class VaultKey {

  private static final int LENGTH = 32;

  private final byte[] secret;

  /** {@code setting} is what a person who gave no such key is told. */
  VaultKey(String setting, String base64) {
    byte[] bytes;
    try {
      bytes = Base64.getDecoder().decode(base64.trim());
    } catch (IllegalArgumentException e) {
      throw new IllegalStateException(setting + " is not base64", e);
    }
    if (bytes.length != LENGTH) {
      throw new IllegalStateException(setting + " must have 32 bytes, it has " + bytes.length);
    }
    this.secret = bytes;
  }

  byte[] derive(String purpose) {
    try {
      return Hkdf.computeHkdf(
          "HMACSHA256",
          secret,
          new byte[0],
          ("gongkai/" + purpose).getBytes(StandardCharsets.UTF_8),
          LENGTH);
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
