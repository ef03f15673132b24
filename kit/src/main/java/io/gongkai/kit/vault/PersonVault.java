package io.gongkai.kit.vault;

import com.google.crypto.tink.subtle.Random;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Encrypts what is known of a person with a key of that person's own. The wrapped key lies beside
 * the ciphertext; destroying it erases the person, wherever copies of the ciphertext are. Every
 * ciphertext begins with the name of its cipher.
 */
public final class PersonVault {

  private final VaultKey secret;
  private final Map<String, PersonCipher> ciphers;
  private final PersonCipher forNewKeys;

  /** {@code algorithm} names one of the ciphers; keys made from now on are for that one. */
  PersonVault(VaultKey secret, Collection<PersonCipher> ciphers, String algorithm) {
    this.secret = secret;
    this.ciphers =
        ciphers.stream().collect(Collectors.toMap(PersonCipher::name, Function.identity()));
    PersonCipher chosen = this.ciphers.get(algorithm);
    if (chosen == null) {
      throw new IllegalStateException(
          "gongkai.vault.algorithm " + algorithm + " is none of " + this.ciphers.keySet());
    }
    this.forNewKeys = chosen;
  }

  /**
   * A fresh key for this person, wrapped: useless without the service's secret and for anybody
   * else.
   */
  public byte[] newKey(String person) {
    byte[] key = Random.randBytes(forNewKeys.keyLength());
    try {
      byte[] wrapped = forNewKeys.encrypt(wrapping(forNewKeys), key, bytes(person));
      return new Labelled(forNewKeys.name(), wrapped).bytes();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Encrypts bytes that belong to this person; {@code what} says which, and must be said again to
   * read them.
   */
  public byte[] encrypt(String person, byte[] wrappedKey, String what, byte[] plain) {
    try {
      Labelled wrapped = Labelled.of(wrappedKey);
      PersonCipher cipher = cipher(wrapped);
      byte[] key = cipher.decrypt(wrapping(cipher), wrapped.text(), bytes(person));
      byte[] sealed = cipher.encrypt(key, plain, bytes(person + "/" + what));
      return new Labelled(cipher.name(), sealed).bytes();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * The bytes; {@link IllegalArgumentException} if key, person, purpose or ciphertext do not belong
   * together.
   */
  public byte[] decrypt(String person, byte[] wrappedKey, String what, byte[] sealed) {
    try {
      Labelled wrapped = Labelled.of(wrappedKey);
      Labelled text = Labelled.of(sealed);
      if (!text.cipher().equals(wrapped.cipher())) {
        throw new GeneralSecurityException("key and ciphertext are of different ciphers");
      }
      PersonCipher cipher = cipher(wrapped);
      byte[] key = cipher.decrypt(wrapping(cipher), wrapped.text(), bytes(person));
      return cipher.decrypt(key, text.text(), bytes(person + "/" + what));
    } catch (GeneralSecurityException e) {
      throw new IllegalArgumentException("does not belong together", e);
    }
  }

  private PersonCipher cipher(Labelled text) throws GeneralSecurityException {
    PersonCipher cipher = ciphers.get(text.cipher());
    if (cipher == null) {
      throw new GeneralSecurityException("no cipher " + text.cipher());
    }
    return cipher;
  }

  /** No two ciphers see the same key. */
  private byte[] wrapping(PersonCipher cipher) {
    return Arrays.copyOf(secret.derive("person-keys/" + cipher.name()), cipher.keyLength());
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
