package io.gongkai.kit.vault;

import java.security.GeneralSecurityException;

/** Makes digests whose keys are separated by purpose: what one gives says nothing about another. */
public final class KeyedDigests {

  private final VaultKey key;

  KeyedDigests(VaultKey key) {
    this.key = key;
  }

  public KeyedDigest forPurpose(String purpose) {
    try {
      return new KeyedDigest(key.derive("digest/" + purpose));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
