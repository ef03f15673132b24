package io.gongkai.request.party.mongo;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Length and SHA-256 of what passes by. */
final class Measure {

  private final MessageDigest digest;
  private long size;

  Measure() {
    try {
      this.digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  void add(ByteBuffer part) {
    size += part.remaining();
    digest.update(part.duplicate());
  }

  long size() {
    return size;
  }

  /** In hexadecimal; once. */
  String sha256() {
    return HexFormat.of().formatHex(digest.digest());
  }
}
