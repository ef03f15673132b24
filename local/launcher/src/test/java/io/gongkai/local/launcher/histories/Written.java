package io.gongkai.local.launcher.histories;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A physical line.
 *
 * @param fact what it says, null if it has no form or is to be skipped
 * @param broken codes one of which refuses a line without form
 * @param ref as far as it can be read
 * @param family part of a kind before the dot, empty if there is none to be read
 */
record Written(
    String text, @Nullable Fact fact, Set<String> broken, @Nullable String ref, String family) {

  static Written line(String text, Fact fact) {
    return new Written(text, fact, Set.of(), fact.ref(), fact.family());
  }

  /** An empty line or a comment. */
  static Written skipped(String text) {
    return new Written(text, null, Set.of(), null, "");
  }

  boolean isSkipped() {
    return fact == null && broken.isEmpty();
  }
}
