package io.gongkai.kit.vault;

import java.security.GeneralSecurityException;

/**
 * One way to encrypt with authentication. Which one new keys are made for is a setting; a key and
 * what it encrypted say by themselves which one they need, so the setting may change at any time.
 * Another way is another bean.
 */
interface PersonCipher {

  /** Stands beside every ciphertext; at most 40 ASCII characters, never reused for another way. */
  String name();

  /** Length of its keys in bytes, at most 32. */
  int keyLength();

  /** The ciphertext, bound to {@code context}; never the same twice. */
  byte[] encrypt(byte[] key, byte[] plain, byte[] context) throws GeneralSecurityException;

  /** The bytes; fails if key, context or a bit of the ciphertext is another. */
  byte[] decrypt(byte[] key, byte[] cipher, byte[] context) throws GeneralSecurityException;
}
