package io.gongkai.local.launcher.chaos;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** What all comparisons have come to so far. */
final class Tally {
  private final List<Proof> proofs = new ArrayList<>();
  private int lost;
  private int doubled;

  /** So many that were wanted are missing. */
  void lost(long count) {
    lost += (int) Math.max(0, count);
  }

  /** So many are there more often than once. */
  void doubled(long count) {
    doubled += (int) Math.max(0, count);
  }

  void prove(String what, Object wanted, Object found) {
    proofs.add(Proof.of(what, wanted, found));
  }

  /** Proves that there is none of these. */
  void none(String what, Collection<?> found) {
    proofs.add(new Proof(what, found.isEmpty(), found.stream().limit(10).toList().toString()));
  }

  Outcome outcome(List<String> killed, int acknowledged) {
    return new Outcome(killed.size(), killed, acknowledged, lost, doubled, List.copyOf(proofs));
  }
}
