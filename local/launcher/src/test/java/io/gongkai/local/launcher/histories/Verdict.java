package io.gongkai.local.launcher.histories;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the texts say of a step.
 *
 * @param codes every rule that the step breaks; it must be refused with one of them, or, if there
 *     are none, applied
 * @param clear false where the texts leave it open; such a line is in no history
 */
record Verdict(Set<String> codes, boolean clear) {
  static final Verdict LAWFUL = new Verdict(Set.of(), true);
  static final Verdict OPEN = new Verdict(Set.of(), false);

  static Verdict refused(String... codes) {
    return new Verdict(Set.of(codes), true);
  }

  /** Refused if the rule does not hold. */
  static Verdict unless(boolean holds, String... codes) {
    return holds ? LAWFUL : refused(codes);
  }

  static Verdict unless(boolean holds, List<String> codes) {
    return holds ? LAWFUL : new Verdict(Set.copyOf(codes), true);
  }

  /** Lawful only if both are. */
  Verdict and(Verdict other) {
    Set<String> all = new TreeSet<>(codes);
    all.addAll(other.codes);
    return new Verdict(all, clear && other.clear);
  }

  boolean lawful() {
    return clear && codes.isEmpty();
  }
}
