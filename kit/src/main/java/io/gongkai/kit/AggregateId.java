package io.gongkai.kit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;

/**
 * Ids of aggregates: the same subject of the same source system has the same id, for ever and in
 * every service.
 */
public final class AggregateId {

  private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyz234567";
  private static final int LENGTH = 26;
  private static final SecureRandom RANDOM = new SecureRandom();

  private AggregateId() {}

  /**
   * {@code prefix-} and 26 characters of base32(SHA-256(tenant, family, ref)), the three parted by
   * line feeds.
   */
  public static String of(String prefix, String tenant, String family, String ref) {
    String subject = tenant + "\n" + family + "\n" + ref;
    return prefix + "-" + base32(sha256(subject.getBytes(StandardCharsets.UTF_8)));
  }

  /**
   * A reference of its own for a subject that is born here, 26 characters that nobody can guess.
   */
  public static String freshRef() {
    byte[] bytes = new byte[17];
    RANDOM.nextBytes(bytes);
    return base32(bytes);
  }

  private static String base32(byte[] bytes) {
    var text = new StringBuilder(LENGTH);
    for (int i = 0; i < LENGTH; i++) {
      int bit = i * 5;
      int high = bytes[bit / 8] & 0xff;
      int low = bit / 8 + 1 < bytes.length ? bytes[bit / 8 + 1] & 0xff : 0;
      text.append(ALPHABET.charAt(((high << 8 | low) >> (11 - bit % 8)) & 31));
    }
    return text.toString();
  }

  private static byte[] sha256(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
