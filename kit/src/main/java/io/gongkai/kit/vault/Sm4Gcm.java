package io.gongkai.kit.vault;

import com.google.crypto.tink.subtle.Random;
import java.security.GeneralSecurityException;
import java.security.Provider;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.jce.provider.BouncyCastleProvider;

/** SM4 (GB/T 32907) in GCM, by Bouncy Castle: nonce of 12 bytes, ciphertext, tag of 16. */
final class Sm4Gcm implements PersonCipher {

  static final String NAME = "SM4_GCM";

  private static final int NONCE = 12;
  private static final int TAG_BITS = 128;

  private final Provider provider = new BouncyCastleProvider();

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public int keyLength() {
    return 16;
  }

  @Override
  public byte[] encrypt(byte[] key, byte[] plain, byte[] context) throws GeneralSecurityException {
    byte[] nonce = Random.randBytes(NONCE);
    Cipher cipher = cipher(Cipher.ENCRYPT_MODE, key, nonce, context);
    byte[] sealed = Arrays.copyOf(nonce, NONCE + cipher.getOutputSize(plain.length));
    int length = cipher.doFinal(plain, 0, plain.length, sealed, NONCE);
    return Arrays.copyOf(sealed, NONCE + length);
  }

  @Override
  public byte[] decrypt(byte[] key, byte[] sealed, byte[] context) throws GeneralSecurityException {
    if (sealed.length < NONCE) {
      throw new GeneralSecurityException("shorter than its nonce");
    }
    return cipher(Cipher.DECRYPT_MODE, key, Arrays.copyOf(sealed, NONCE), context)
        .doFinal(sealed, NONCE, sealed.length - NONCE);
  }

  private Cipher cipher(int mode, byte[] key, byte[] nonce, byte[] context)
      throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance("SM4/GCM/NoPadding", provider);
    cipher.init(mode, new SecretKeySpec(key, "SM4"), new GCMParameterSpec(TAG_BITS, nonce));
    cipher.updateAAD(context);
    return cipher;
  }
}
