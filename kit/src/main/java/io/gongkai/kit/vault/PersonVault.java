package io.gongkai.kit.vault;

import com.google.crypto.tink.subtle.Random;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
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

  private final KeyRing ring;
  private final Map<String, PersonCipher> ciphers;
  private final PersonCipher forNewKeys;

  /** {@code algorithm} names one of the ciphers; keys made from now on are for that one. */
  PersonVault(KeyRing ring, Collection<PersonCipher> ciphers, String algorithm) {
    this.ring = ring;
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
   * A fresh key for this person, wrapped: useless without the key it is wrapped with and for
   * anybody else.
   */
  public byte[] newKey(String person) {
    try {
      return wrap(person, forNewKeys, Random.randBytes(forNewKeys.keyLength()));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The name of the key that wraps from now on; empty where there is no ring. */
  public String wrapsWith() {
    return ring.current();
  }

  /** The name of the key that a person's key is wrapped with. */
  public String wrappedWith(byte[] wrappedKey) {
    try {
      return WrappedKey.of(wrappedKey).by();
    } catch (GeneralSecurityException e) {
      throw new IllegalArgumentException("no wrapped key", e);
    }
  }

  /**
   * The same key wrapped with the one that wraps from now on; {@link IllegalArgumentException} if
   * the other is not here any more.
   */
  public byte[] rewrap(String person, byte[] wrappedKey) {
    try {
      WrappedKey old = WrappedKey.of(wrappedKey);
      PersonCipher cipher = cipher(old.cipher());
      return wrap(person, cipher, unwrap(person, old));
    } catch (GeneralSecurityException e) {
      throw new IllegalArgumentException("cannot be opened", e);
    }
  }

  /**
   * Encrypts bytes that belong to this person; {@code what} says which, and must be said again to
   * read them.
   */
  public byte[] encrypt(String person, byte[] wrappedKey, String what, byte[] plain) {
    try {
      WrappedKey wrapped = WrappedKey.of(wrappedKey);
      PersonCipher cipher = cipher(wrapped.cipher());
      byte[] sealed = cipher.encrypt(unwrap(person, wrapped), plain, bytes(person + "/" + what));
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
      WrappedKey wrapped = WrappedKey.of(wrappedKey);
      Labelled text = Labelled.of(sealed);
      if (!text.cipher().equals(wrapped.cipher())) {
        throw new GeneralSecurityException("key and ciphertext are of different ciphers");
      }
      PersonCipher cipher = cipher(wrapped.cipher());
      return cipher.decrypt(unwrap(person, wrapped), text.text(), bytes(person + "/" + what));
    } catch (GeneralSecurityException e) {
      throw new IllegalArgumentException("does not belong together", e);
    }
  }

  private byte[] wrap(String person, PersonCipher cipher, byte[] key)
      throws GeneralSecurityException {
    String by = ring.current();
    return new WrappedKey(
            cipher.name(), by, cipher.encrypt(ring.key(by, cipher), key, bytes(person)))
        .bytes();
  }

  private byte[] unwrap(String person, WrappedKey key) throws GeneralSecurityException {
    PersonCipher cipher = cipher(key.cipher());
    return cipher.decrypt(ring.key(key.by(), cipher), key.text(), bytes(person));
  }

  private PersonCipher cipher(String name) throws GeneralSecurityException {
    PersonCipher cipher = ciphers.get(name);
    if (cipher == null) {
      throw new GeneralSecurityException("no cipher " + name);
    }
    return cipher;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
