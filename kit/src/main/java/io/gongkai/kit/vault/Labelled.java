package io.gongkai.kit.vault;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;

/**
 * A ciphertext with the name of its cipher before it: one byte of length, the name in ASCII, the
 * ciphertext.
 */
record Labelled(String cipher, byte[] text) {

  private static final int LONGEST = 40;

  byte[] bytes() {
    byte[] name = cipher.getBytes(StandardCharsets.US_ASCII);
    if (name.length == 0 || name.length > LONGEST) {
      throw new IllegalArgumentException("no name of a cipher: " + cipher);
    }
    byte[] all = new byte[1 + name.length + text.length];
    all[0] = (byte) name.length;
    System.arraycopy(name, 0, all, 1, name.length);
    System.arraycopy(text, 0, all, 1 + name.length, text.length);
    return all;
  }

  static Labelled of(byte[] all) throws GeneralSecurityException {
    int length = all.length == 0 ? 0 : all[0];
    if (length < 1 || length > LONGEST || all.length <= length) {
      throw new GeneralSecurityException("no label");
    }
    String name = new String(all, 1, length, StandardCharsets.US_ASCII);
    return new Labelled(name, Arrays.copyOfRange(all, 1 + length, all.length));
  }
}
