package io.gongkai.kit.announce;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The thread of one relay: at once when nudged, every half second for what was left over, and never
 * the end.
 */
final class RelayLoop implements Runnable {

  private static final Logger LOG = LoggerFactory.getLogger(RelayLoop.class);
  private static final int BATCH = 256;
  private static final int NUDGES = 20_000;
  private static final long SWEEP = Duration.ofMillis(500).toMillis();
  private static final long LONGEST_PAUSE = Duration.ofSeconds(5).toMillis();
  private static final Duration ROUND = Duration.ofSeconds(60);

  private final Relay<?> relay;
  private final Set<String> nudged = new LinkedHashSet<>();
  private long sweepAt;
  private long pause;
  private boolean stopped;

  RelayLoop(Relay<?> relay) {
    this.relay = relay;
  }

  synchronized void nudge(String id) {
    if (nudged.size() < NUDGES) { // beyond that the sweep will find them
      nudged.add(id);
      notifyAll();
    }
  }

  synchronized void stop() {
    stopped = true;
    notifyAll();
  }

  @Override
  public void run() {
    while (await()) {
      try {
        List<String> ids = new ArrayList<>(drain());
        if (sweepDue()) {
          List<String> left = relay.leftovers(BATCH).block(ROUND);
          ids.addAll(
              left == null ? List.of() : left.stream().filter(id -> !ids.contains(id)).toList());
          sweepAt = now() + (ids.size() >= BATCH ? 0 : SWEEP);
        }
        relay.round(ids).block(ROUND);
        pause = 0;
      } catch (RuntimeException away) {
        pause = Math.min(LONGEST_PAUSE, Math.max(200, pause * 2));
        sweepAt = 0;
        LOG.warn(
            "announcing {} pauses for {} ms: {}",
            relay.topic(),
            pause,
            away.getClass().getSimpleName());
      }
    }
  }

  private synchronized boolean await() {
    try {
      if (pause > 0) {
        long until = now() + pause;
        while (!stopped && now() < until) {
          wait(Math.max(1, until - now()));
        }
      }
      while (!stopped && nudged.isEmpty() && now() < sweepAt) {
        wait(Math.max(1, sweepAt - now()));
      }
      return !stopped;
    } catch (InterruptedException end) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private synchronized Set<String> drain() {
    Set<String> ids = new LinkedHashSet<>();
    var waiting = nudged.iterator();
    while (waiting.hasNext() && ids.size() < BATCH) {
      ids.add(waiting.next());
      waiting.remove();
    }
    return ids;
  }

  private boolean sweepDue() {
    return now() >= sweepAt;
  }

  private static long now() {
    return System.nanoTime() / 1_000_000;
  }
}
