package io.gongkai.local.backbone.store;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.h2.mvstore.MVStore;

/** Rewrites chunks that are mostly dead, a little at a time: without it the file only grows. */
final class Housekeeping implements AutoCloseable {
  private static final int FILL_RATE = 60;
  private static final int BYTES_AT_ONCE = 4 << 20;

  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("store-housekeeping").factory());

  private Housekeeping() {}

  static Housekeeping start(MVStore file, Commits commits) {
    Housekeeping started = new Housekeeping();
    if (file.getFileStore() != null) {
      var unused =
          started.clock.scheduleWithFixedDelay(
              () -> commits.alone(() -> tidy(file)), 2, 2, TimeUnit.SECONDS);
    }
    return started;
  }

  private static void tidy(MVStore file) {
    if (!file.isClosed() && file.compact(FILL_RATE, BYTES_AT_ONCE)) {
      file.commit();
    }
  }

  @Override
  public void close() {
    clock.shutdown();
    try {
      var unused = clock.awaitTermination(10, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
