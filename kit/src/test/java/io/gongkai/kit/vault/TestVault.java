package io.gongkai.kit.vault;

import java.util.List;

/** A vault with a key that everybody knows. */
public final class TestVault {

  public static final String KEY = "MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=";

  private static final VaultKey VAULT_KEY = new VaultKey("key", KEY);

  private TestVault() {}

  public static KeyedDigests digests() {
    return new KeyedDigests(VAULT_KEY);
  }

  public static SealedText seal() {
    return new SealedText(VAULT_KEY, "texts");
  }

  /** With the cipher that is always there. */
  public static PersonVault people() {
    return new PersonVault(new KeyRing(VAULT_KEY, ""), List.of(new AesGcm()), AesGcm.NAME);
  }

  public static PersonVault people(String algorithm) {
    return people(algorithm, "");
  }

  /** With these wrapping keys beside the service's own. */
  public static PersonVault people(String algorithm, String ring) {
    return new PersonVault(
        new KeyRing(VAULT_KEY, ring), List.of(new AesGcm(), new Sm4Gcm()), algorithm);
  }
}
