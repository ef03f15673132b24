package io.gongkai.request.party;

import io.gongkai.kit.store.Page;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Who read what of whom, when and why; written before anything is shown, never changed. */
public interface Readings {

  /**
   * One entry of the audit trail.
   *
   * @param of what was read: references of persons, words and files
   * @param holders whose it is
   * @param by the reader's account
   * @param purpose a code such as {@code handle-case}
   * @param masked only enough was shown to tell people apart
   */
  record Reading(
      List<String> of,
      List<String> holders,
      String by,
      String purpose,
      boolean masked,
      Instant at) {

    public Reading {
      of = List.copyOf(of);
      holders = List.copyOf(holders);
    }

    /** One thing of one holder, read in full. */
    public static Reading whole(String of, String holder, String by, String purpose, Instant at) {
      return new Reading(List.of(of), List.of(holder), by, purpose, false, at);
    }
  }

  Mono<Void> record(Reading reading);

  /** The entries on one holder, newest first. */
  Mono<Page<Reading>> page(String holder, @Nullable String cursor, int limit);
}
