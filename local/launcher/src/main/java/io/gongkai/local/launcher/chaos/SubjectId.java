package io.gongkai.local.launcher.chaos;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * The id that a subject of a ledger has in the platform, computed from outside by the published
 * rule.
 */
public final class SubjectId {
  private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyz234567";

  private SubjectId() {}

  public static String of(String organ, String family, String ref) {
    byte[] hash = sha256(organ + "\n" + family + "\n" + ref);
    StringBuilder text = new StringBuilder(prefix(family)).append('-');
    for (int at = 0; at < 26; at++) {
      int bit = at * 5;
      int pair = (hash[bit / 8] & 0xff) << 8 | (hash[bit / 8 + 1] & 0xff);
      text.append(ALPHABET.charAt((pair >> (11 - bit % 8)) & 31));
    }
    return text.toString();
  }

  private static String prefix(String family) {
    return switch (family) {
      case "request" -> "app";
      case "message" -> "msg";
      case "document" -> "doc";
      case "organ" -> "org";
      default -> throw new IllegalArgumentException(family);
    };
  }

  private static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
