package io.gongkai.reporting.annualreport.domain;

import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Code lists of a format: what a code on the wire is called in the tables; {@code *} is the rest.
 */
public record Codes(Map<String, Map<String, String>> lists) {

  private static final Pattern PART = Pattern.compile("\\{(\\w+)}");

  /** The template with every part filled in; null if a code has no place in this format. */
  @Nullable String fill(String template, Map<String, String> codes) {
    StringBuilder filled = new StringBuilder();
    var parts = PART.matcher(template);
    while (parts.find()) {
      String name = place(parts.group(1), codes);
      if (name.isEmpty()) {
        return null;
      }
      parts.appendReplacement(filled, name);
    }
    return parts.appendTail(filled).toString();
  }

  private String place(String list, Map<String, String> codes) {
    Map<String, String> names = lists.getOrDefault(list, Map.of());
    String code = codes.getOrDefault(list, "");
    return names.getOrDefault(code, names.getOrDefault("*", ""));
  }
}
