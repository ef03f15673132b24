package io.gongkai.request.application.web;

import io.gongkai.kit.web.BadRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/** The name of a file as its sender calls it, without a path. */
final class FileName {

  private static final int LONGEST = 200;

  private FileName() {}

  /** {@code bad-value} if there is none, or one that no file may have. */
  static String of(@Nullable String disposition) {
    String given = disposition == null ? "" : named(disposition);
    String name = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
    boolean odd = name.codePoints().anyMatch(c -> Character.isISOControl(c) || c == 0xFFFD);
    if (name.isBlank() || name.length() > LONGEST || odd) {
      throw new BadRequest("bad-value", HttpHeaders.CONTENT_DISPOSITION);
    }
    return name.strip();
  }

  private static String named(String disposition) {
    try {
      String name = ContentDisposition.parse(disposition).getFilename();
      return name == null ? "" : name;
    } catch (IllegalArgumentException malformed) {
      return "";
    }
  }
}
