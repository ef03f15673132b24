package io.gongkai.request.application.web;

import io.gongkai.kit.web.BadRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/** The name of a file as its sender calls it, without a path. */
final class FileName {

  private static final int LONGEST = 200;

  /** The controls of direction (Bidi_Control in Unicode). */
  private static final String TURNS =
      "\u061C\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069";

  private FileName() {}

  /** {@code bad-value} if there is none, or one that no file may have. */
  static String of(@Nullable String disposition) {
    String given = disposition == null ? "" : named(disposition);
    String name = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
    boolean odd = name.codePoints().anyMatch(FileName::isOdd) || name.strip().matches("\\.+");
    if (name.isBlank() || name.length() > LONGEST || odd) {
      throw new BadRequest("bad-value", HttpHeaders.CONTENT_DISPOSITION);
    }
    return name.strip();
  }

  /** No letter, or one that lets a name look like another by turning its direction or its line. */
  private static boolean isOdd(int c) {
    return Character.isISOControl(c)
        || c == 0xFFFD
        || TURNS.indexOf(c) >= 0
        || Character.getType(c) == Character.LINE_SEPARATOR
        || Character.getType(c) == Character.PARAGRAPH_SEPARATOR;
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
