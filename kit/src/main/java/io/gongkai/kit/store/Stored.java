package io.gongkai.kit.store;

import io.gongkai.kit.Version;
import java.util.List;

/** An aggregate as it lies in the store: its whole history, {@code version} = number of facts. */
public record Stored<F>(String id, long version, List<Recorded<F>> facts) {

  public Stored {
    facts = List.copyOf(facts);
  }

  /** True if a fact came in by this line. */
  public boolean has(String line) {
    return facts.stream().anyMatch(f -> line.equals(f.stamp().line()));
  }

  /** The bare facts in order, for a fold. */
  public List<F> history() {
    return facts.stream().map(Recorded::fact).toList();
  }

  /** The aggregate as it was right after the fact {@code seq}. */
  public Stored<F> upTo(long seq) {
    return seq >= version ? this : new Stored<>(id, seq, facts.subList(0, (int) seq));
  }

  /** The version a caller may hand back to change exactly this state. */
  public Version seen() {
    return new Version(version);
  }
}
