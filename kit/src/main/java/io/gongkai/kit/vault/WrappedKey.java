package io.gongkai.kit.vault;

import java.security.GeneralSecurityException;

/**
 * A person's key as it is kept: which cipher it is for, the name of the key it is wrapped with, and
 * the ciphertext. The label is {@code cipher} or {@code cipher@name}.
 */
record WrappedKey(String cipher, String by, byte[] text) {

  private static final char AT = '@';

  byte[] bytes() {
    return new Labelled(by.isEmpty() ? cipher : cipher + AT + by, text).bytes();
  }

  static WrappedKey of(byte[] all) throws GeneralSecurityException {
    Labelled labelled = Labelled.of(all);
    String label = labelled.cipher();
    int at = label.indexOf(AT);
    return at < 0
        ? new WrappedKey(label, KeyRing.NO_NAME, labelled.text())
        : new WrappedKey(label.substring(0, at), label.substring(at + 1), labelled.text());
  }
}
