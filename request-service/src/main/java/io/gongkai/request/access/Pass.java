package io.gongkai.request.access;

import io.gongkai.kit.rule.RuleBroken;
import java.time.Instant;

/**
 * What number and code were exchanged for: the right of the applicant to one case, for a while.
 *
 * @param grant the credentials it was given for; taken away, it is worth nothing
 * @param until from then on it is worth nothing
 */
public record Pass(String application, String grant, Instant until) {

  private static final String ACCOUNT = "access:";

  /** The account that stands for whoever holds number and code of a case. */
  public static String account(String application) {
    return ACCOUNT + application;
  }

  String text() {
    return application + "\n" + grant + "\n" + until.getEpochSecond();
  }

  /** Reads what {@link #text} wrote; {@code access-expired} when its time is over. */
  static Pass read(String text, Instant now) {
    String[] parts = text.split("\n", -1);
    Instant until = Instant.ofEpochSecond(Long.parseLong(parts[2]));
    if (!now.isBefore(until)) {
      throw RuleBroken.of("access-expired");
    }
    return new Pass(parts[0], parts[1], until);
  }
}
