package io.gongkai.intake;

import java.util.Set;
import reactor.core.publisher.Mono;

/**
 * Runs the use case that belongs to a kind of line. A bean in a {@code ledger} room. The line was
 * checked against the table of kinds and its organ is known; whether it was applied before is found
 * out by the store, from the stamp.
 */
public interface LineReader {

  /** The kinds it reads. */
  Set<String> kinds();

  /** False for the kind that makes an organ known. */
  default boolean organMustBeKnown() {
    return true;
  }

  /**
   * The sealed interface of the facts that the line adds to: names the store that may hold the line
   * already.
   */
  Class<?> facts();

  /** Id of the aggregate that the line adds to. */
  String subject(Line line);

  /**
   * Names for which lines of several subjects contend. A line stays behind an earlier one that
   * waits and contends for the same name, so that the earlier one has its turn first whenever it
   * goes in. Public words only: they are kept as they stand.
   */
  default Set<String> claims(Line line) {
    return Set.of();
  }

  /**
   * Whom the line tells of, as digests that nobody can try names on: erasing one of them erases
   * what waits on the subject of the line.
   */
  default Set<String> people(Line line) {
    return Set.of();
  }

  /**
   * Applied when the Mono completes. {@code RuleBroken} rejects the line with its code, {@code
   * NotFound} as {@code unknown-subject}, {@link WaitsFor} parks it.
   */
  Mono<?> read(Line line);
}
