package io.gongkai.kit.web;

import io.gongkai.kit.Version;

/**
 * The version a command was decided on, from {@code If-Match: "7"}; a controller argument. Missing:
 * 428.
 */
public record IfMatch(Version version) {

  /** The value of the ETag header for a version. */
  public static String etag(long version) {
    return "\"" + version + "\"";
  }
}
