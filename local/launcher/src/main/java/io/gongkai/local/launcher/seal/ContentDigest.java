package io.gongkai.local.launcher.seal;

import io.gongkai.local.launcher.Refused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** The digest of what was applied for, as receipts name it. */
public final class ContentDigest {

  private ContentDigest() {}

  public static String of(Path content) {
    try {
      byte[] sum = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(content));
      return "sha-256:" + Base64.getUrlEncoder().withoutPadding().encodeToString(sum);
    } catch (IOException e) {
      throw new Refused("cannot read " + content);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
