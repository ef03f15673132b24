package io.gongkai.request.access;

import java.time.Instant;
import reactor.core.publisher.Mono;

/** Which number and code open which case; both are kept as keyed digests only. */
public interface Accesses {

  /**
   * The case of a number, and whether the code was its own.
   *
   * @param grant names these credentials of the case, without giving them away
   */
  record Match(String application, String grant, boolean right) {}

  /**
   * Keeps the first credentials of a case; false if it has others. The same again changes nothing.
   */
  Mono<Boolean> keepFirst(String application, String holder, Credentials credentials);

  /** Keeps credentials in place of whatever the case had. */
  Mono<Void> replace(String application, String holder, Credentials credentials);

  /** Compares in constant time; empty for an unknown number. */
  Mono<Match> match(String number, String code);

  /** Whether the case still has the credentials of this grant. */
  Mono<Boolean> isOpen(String application, String grant);

  /** Takes the credentials of a case away; the same sending brings none back. */
  Mono<Void> withdraw(String application);

  /**
   * Counts one try of a number, known or not, and answers how many there were since the first one
   * that is not forgotten; the first is forgotten at {@code until}.
   */
  Mono<Tries> tried(String number, Instant now, Instant until);

  /** Forgets the tries of a number. */
  Mono<Void> forget(String number);

  /** How often a number was tried, and when that is forgotten. */
  record Tries(int count, Instant until) {}
}
