package io.gongkai.local.launcher.chaos;

import io.gongkai.local.launcher.DataFolder;
import io.gongkai.local.launcher.process.Watched;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;

/** Kills processes of a platform, chosen by a seed; the supervisor brings them back. */
final class Killer {
  private final DataFolder data;
  private final Random chance;
  private final List<String> killed = new ArrayList<>();

  Killer(DataFolder data, long seed) {
    this.data = data;
    this.chance = new Random(seed);
  }

  /** Spreads the kills over the time, at uneven distances; returns the names of who fell. */
  List<String> kill(int kills, Duration time) {
    long each = time.toNanos() / Math.max(1, kills);
    for (int i = 0; i < kills; i++) {
      LockSupport.parkNanos((long) (each * (0.5 + chance.nextDouble())));
      killOne(Watched.ALL.get(chance.nextInt(Watched.ALL.size())));
    }
    return List.copyOf(killed);
  }

  private void killOne(String name) {
    Watched watched = new Watched(data, name);
    long until = System.nanoTime() + Duration.ofMinutes(1).toNanos();
    Optional<ProcessHandle> process = watched.process();
    while (process.isEmpty() && System.nanoTime() < until) {
      LockSupport.parkNanos(
          Duration.ofMillis(100).toNanos()); // it fell a moment ago and is on its way back
      process = watched.process();
    }
    if (process.isEmpty() || !process.get().destroyForcibly()) {
      throw new IllegalStateException(name + " did not come back");
    }
    process.get().onExit().join();
    killed.add(name);
  }
}
