package io.gongkai.local.launcher.chaos.casework;

import io.gongkai.local.launcher.client.Door;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Sends a call again until it is answered, as a careful client does: the same body under the same
 * Idempotency-Key or on the same version. Now and then an answer gets lost on the way although all
 * processes live.
 */
final class Insistence {
  private static final long PATIENCE = Duration.ofMinutes(4).toNanos();
  private static final int EVERY = 6;

  private final Random chance;

  Insistence(Random chance) {
    this.chance = chance;
  }

  /** A creating command under its key; the answer to the sending that was answered last. */
  Door.Made create(Door who, String path, String body, String key, Map<String, String> headers) {
    Map<String, String> all = new HashMap<>(headers);
    all.put("Idempotency-Key", key);
    Door.Made made = until(Door.Made::isGood, () -> who.call("POST", path, body, all));
    return isLost() ? until(Door.Made::isGood, () -> who.call("POST", path, body, all)) : made;
  }

  /**
   * A step on the version that was seen. A repetition that comes too late is refused as stale: then
   * the case itself tells that the step was taken.
   */
  void step(Door who, LivedCase lived, Map<String, String> shown, String resource, String body) {
    Map<String, String> headers = new HashMap<>(shown);
    headers.put("If-Match", "\"" + lived.version() + "\"");
    String path = lived.path() + "/" + resource;
    boolean[] sent = {false};
    Supplier<Door.Made> sending =
        () -> {
          Door.Made made = who.call("POST", path, body, headers);
          boolean again = sent[0];
          sent[0] = true;
          return made.status() == 412 && again ? read(who, lived.path(), shown) : made;
        };
    Predicate<Door.Made> taken = made -> made.isGood() && made.version() == lived.version() + 1;
    until(taken, sending);
    if (isLost()) {
      until(taken, sending);
    }
  }

  /** Reads until somebody answers. */
  Door.Made read(Door who, String path, Map<String, String> headers) {
    return until(Door.Made::isGood, () -> who.call("GET", path, null, headers));
  }

  /** Calls until the answer is the wanted one; any other final answer is an error. */
  Door.Made until(Predicate<Door.Made> wanted, Supplier<Door.Made> call) {
    long end = System.nanoTime() + PATIENCE;
    while (true) {
      Door.Made made = call.get();
      if (wanted.test(made)) {
        return made;
      }
      if (made.isGood() || made.isFinal() || System.nanoTime() > end) {
        throw new IllegalStateException(
            "a good call was answered " + made.status() + " " + made.body());
      }
      LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
    }
  }

  private boolean isLost() {
    synchronized (chance) {
      return chance.nextInt(EVERY) == 0;
    }
  }
}
