package io.gongkai.local.launcher.client;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Path and query of a request, encoded. */
public final class Query {

  private final List<String> parts = new ArrayList<>();

  /** A path whose steps are encoded. */
  public static String path(String root, String... steps) {
    StringBuilder path = new StringBuilder(root);
    for (String step : steps) {
      path.append('/').append(encode(step));
    }
    return path.toString();
  }

  /** Adds a parameter unless its value is missing. */
  public Query and(String name, @Nullable String value) {
    if (value != null) {
      parts.add(name + "=" + encode(value));
    }
    return this;
  }

  /** The query with its question mark, or nothing. */
  public String text() {
    return parts.isEmpty() ? "" : "?" + String.join("&", parts);
  }

  private static String encode(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
