package io.gongkai.local.launcher.bench;

import io.gongkai.local.launcher.Refused;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;

/**
 * How long each of some calls took.
 *
 * @param seconds all of them, from the first sending to the last answer
 * @param nanos of each, shortest first
 */
record Timed(double seconds, long[] nanos) {

  /** {@code calls} calls, {@code atOnce} of them under way at any time; each gets its number. */
  static Timed of(int calls, int atOnce, IntConsumer call) {
    long[] nanos = new long[calls];
    AtomicInteger next = new AtomicInteger();
    long began = System.nanoTime();
    try (ExecutorService threads = Executors.newFixedThreadPool(atOnce)) {
      List<Future<?>> lines = new ArrayList<>();
      for (int i = 0; i < atOnce; i++) {
        lines.add(
            threads.submit(
                () -> {
                  for (int n = next.getAndIncrement(); n < calls; n = next.getAndIncrement()) {
                    long sent = System.nanoTime();
                    call.accept(n);
                    nanos[n] = System.nanoTime() - sent;
                  }
                }));
      }
      lines.forEach(Timed::end);
    }
    double seconds = (System.nanoTime() - began) / 1e9;
    Arrays.sort(nanos);
    return new Timed(seconds, nanos);
  }

  double perSecond() {
    return nanos.length / seconds;
  }

  /** Milliseconds within which this part of the calls was answered (nearest rank). */
  double within(double part) {
    int rank = (int) Math.ceil(part * nanos.length);
    return nanos[Math.max(0, rank - 1)] / 1e6;
  }

  private static void end(Future<?> line) {
    try {
      line.get();
    } catch (ExecutionException e) {
      throw e.getCause() instanceof Refused refused
          ? refused
          : new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Refused("interrupted");
    }
  }
}
