package io.gongkai.local.launcher.chaos;

import io.gongkai.local.launcher.Refused;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** Loads side by side, until the time is over and everybody who has to fall has fallen. */
final class Storm {
  private final Killer killer;
  private final int kills;
  private final Duration time;

  Storm(Killer killer, int kills, Duration time) {
    this.killer = killer;
    this.kills = kills;
    this.time = time;
  }

  /** Each load asks whether to go on; the names of who fell. The first failure ends it all. */
  List<String> over(List<Consumer<BooleanSupplier>> loads) {
    long end = System.nanoTime() + time.toNanos();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      Future<List<String>> killing = threads.submit(() -> killer.kill(kills, time));
      BooleanSupplier goOn = () -> System.nanoTime() < end || !killing.isDone();
      List<Future<?>> running = new ArrayList<>();
      loads.forEach(load -> running.add(threads.submit(() -> load.accept(goOn))));
      List<String> killed = got(killing);
      running.forEach(Storm::got);
      return killed;
    }
  }

  private static <T> T got(Future<T> future) {
    try {
      return future.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Refused("interrupted");
    }
  }
}
