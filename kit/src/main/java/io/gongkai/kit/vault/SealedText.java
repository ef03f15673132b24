package io.gongkai.kit.vault;

import com.google.crypto.tink.subtle.AesGcmJce;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

/** Texts that only this service may read again, and only under the name they were sealed with. */
public final class SealedText {

  private final AesGcmJce aead;

  SealedText(VaultKey key, String purpose) {
    try {
      aead = new AesGcmJce(key.derive("sealed/" + purpose));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  public byte[] seal(String name, String text) {
    try {
      return aead.encrypt(
          text.getBytes(StandardCharsets.UTF_8), name.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  public String open(String name, byte[] sealed) {
    try {
      return new String(
          aead.decrypt(sealed, name.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
    } catch (GeneralSecurityException e) {
      throw new IllegalArgumentException("not sealed under this name", e);
    }
  }
}
