package io.gongkai.request.application.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a case comes from and what became of it.
 *
 * @param message the message of the public that went on as this case
 * @param parent the case it was split off
 * @param parts the matters it was split into, each a case of its own
 * @param partsMade all of those cases exist
 */
public record Kinship(
    @Nullable String message,
    @Nullable String parent,
    List<ApplicationFact.Part> parts,
    boolean partsMade) {
  static final Kinship NONE = new Kinship(null, null, List.of(), false);

  public Kinship {
    parts = List.copyOf(parts);
  }

  /** Whether it was split: then its parts have the days, and it has none of its own. */
  boolean isWhole() {
    return !parts.isEmpty();
  }

  /** Whether it was split and some of its parts may not exist yet, also once it is archived. */
  public boolean isUnfinished() {
    return isWhole() && !partsMade;
  }
}
