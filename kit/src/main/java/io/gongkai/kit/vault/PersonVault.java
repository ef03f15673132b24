package io.gongkai.kit.vault;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.subtle.AesGcmJce;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

/**
 * Encrypts what is known of a person with a key of that person's own. The wrapped key lies beside
 * the ciphertext; destroying it erases the person, wherever copies of the ciphertext are.
 */
public final class PersonVault {

  private final Aead wrapping;
  private final Parameters algorithm;

  PersonVault(VaultKey key, Parameters algorithm) {
    try {
      AeadConfig.register();
      this.wrapping = new AesGcmJce(key.derive("person-keys"));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
    this.algorithm = algorithm;
  }

  /**
   * A fresh key for this person, wrapped: useless without the service's secret and for anybody
   * else.
   */
  public byte[] newKey(String person) {
    try {
      KeysetHandle keys = KeysetHandle.newBuilder().addEntry(fresh()).build();
      return wrapping.encrypt(
          TinkProtoKeysetFormat.serializeKeyset(keys, InsecureSecretKeyAccess.get()),
          bytes(person));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private KeysetHandle.Builder.Entry fresh() {
    return KeysetHandle.generateEntryFromParameters(algorithm).withRandomId().makePrimary();
  }

  /**
   * Encrypts bytes that belong to this person; {@code what} says which, and must be said again to
   * read them.
   */
  public byte[] encrypt(String person, byte[] wrappedKey, String what, byte[] plain) {
    try {
      return unwrapped(person, wrappedKey).encrypt(plain, bytes(person + "/" + what));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * The bytes; {@link IllegalArgumentException} if key, person, purpose or ciphertext do not belong
   * together.
   */
  public byte[] decrypt(String person, byte[] wrappedKey, String what, byte[] cipher) {
    try {
      return unwrapped(person, wrappedKey).decrypt(cipher, bytes(person + "/" + what));
    } catch (GeneralSecurityException e) {
      throw new IllegalArgumentException("does not belong together", e);
    }
  }

  private Aead unwrapped(String person, byte[] wrappedKey) throws GeneralSecurityException {
    byte[] keys = wrapping.decrypt(wrappedKey, bytes(person));
    return TinkProtoKeysetFormat.parseKeyset(keys, InsecureSecretKeyAccess.get())
        .getPrimitive(RegistryConfiguration.get(), Aead.class);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
