package io.gongkai.local.launcher.histories;

import java.util.Set;

/**
 * What becomes of a line.
 *
 * @param codes of which a refusal bears one
 */
record Outcome(Result result, Set<String> codes) {

  /** The words of the import's summary; LEFT_OPEN where the texts do not say. */
  enum Result {
    APPLIED,
    UNCHANGED,
    WAITING,
    REJECTED,
    LEFT_OPEN
  }

  static final Outcome APPLIED = new Outcome(Result.APPLIED, Set.of());
  static final Outcome UNCHANGED = new Outcome(Result.UNCHANGED, Set.of());
  static final Outcome WAITING = new Outcome(Result.WAITING, Set.of());

  static Outcome of(Verdict verdict) {
    if (!verdict.clear()) {
      return new Outcome(Result.LEFT_OPEN, verdict.codes());
    }
    return verdict.lawful() ? APPLIED : rejected(verdict.codes());
  }

  static Outcome rejected(Set<String> codes) {
    return new Outcome(Result.REJECTED, codes);
  }

  boolean is(Result other) {
    return result == other;
  }
}
