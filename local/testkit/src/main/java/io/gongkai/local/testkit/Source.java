package io.gongkai.local.testkit;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * One text of the repository.
 *
 * @param name its path from the root, with slashes
 */
record Source(String name, String text) {

  boolean ends(String suffix) {
    return name.endsWith("." + suffix);
  }

  boolean isMain() {
    return name.contains("/src/main/");
  }

  boolean isTest() {
    return name.contains("/src/test/") || name.matches(".*\\.test\\.tsx?");
  }

  boolean isPackageInfo() {
    return name.endsWith("/package-info.java");
  }

  long lines() {
    return text.lines().count();
  }

  /** The folder of its {@code src}. */
  String module() {
    int src = name.indexOf("/src/");
    return src < 0 ? "" : name.substring(0, src);
  }

  String folder() {
    return name.substring(0, Math.max(0, name.lastIndexOf('/')));
  }

  /** The text without comments, as far as their lines begin with one. */
  String code() {
    return text.lines()
        .filter(line -> !line.strip().matches("(//|/\\*|\\*).*"))
        .reduce("", (all, line) -> all + line + "\n");
  }

  /** {@code name: match} for every match in the text. */
  List<String> matches(Pattern pattern) {
    return pattern.matcher(text).results().map(MatchResult::group).map(this::says).toList();
  }

  String says(String what) {
    return name + ": " + what;
  }
}
