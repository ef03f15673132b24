package io.gongkai.kit.vault;

import com.google.crypto.tink.subtle.AesGcmJce;
import java.security.GeneralSecurityException;

/** AES-256 in GCM, by Tink. */
final class AesGcm implements PersonCipher {

  static final String NAME = "AES256_GCM";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public int keyLength() {
    return 32;
  }

  @Override
  public byte[] encrypt(byte[] key, byte[] plain, byte[] context) throws GeneralSecurityException {
    return new AesGcmJce(key).encrypt(plain, context);
  }

  @Override
  public byte[] decrypt(byte[] key, byte[] cipher, byte[] context) throws GeneralSecurityException {
    return new AesGcmJce(key).decrypt(cipher, context);
  }
}
