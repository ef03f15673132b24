package io.gongkai.request.access;

import io.gongkai.kit.rule.RuleBroken;
import java.time.Instant;

/**
 * What number and code were exchanged for: the right of the applicant to one case, for a while.
 *
 * @param until from then on it is nothing worth
 */
public record Pass(String application, Instant until) {

  private static final String ACCOUNT = "access:";

  /** The account that stands for whoever holds number and code of a case. */
  public static String account(String application) {
    return ACCOUNT + application;
  }

  String text() {
    return application + "\n" + until.getEpochSecond();
  }

  /** Reads what {@link #text} wrote; {@code access-expired} when its time is over. */
  static Pass read(String text, Instant now) {
    int end = text.indexOf('\n');
    Instant until = Instant.ofEpochSecond(Long.parseLong(text.substring(end + 1)));
    if (!now.isBefore(until)) {
      throw RuleBroken.of("access-expired");
    }
    return new Pass(text.substring(0, end), until);
  }
}
