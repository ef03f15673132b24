package io.gongkai.local.launcher.process;

import io.gongkai.local.launcher.DataFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One process of the platform under watch: started, seen dead, started again with growing pauses.
 */
final class Child {

  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);

  private final String name;
  private final Supplier<Spec> spec;
  private final Build build;
  private final DataFolder data;
  private @Nullable Process process;
  private long startedAt;
  private long notBefore;
  private int crashes;

  /** {@code spec} is asked at every start: a secret that was changed meanwhile is taken up. */
  Child(String name, Supplier<Spec> spec, Build build, DataFolder data) {
    this.name = name;
    this.spec = spec;
    this.build = build;
    this.data = data;
  }

  String name() {
    return name;
  }

  void start() {
    Spec now = spec.get();
    Path log = data.folder("logs").resolve(name() + ".log");
    ProcessBuilder builder =
        new ProcessBuilder(now.command(build))
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
    builder.environment().putAll(now.environment());
    try {
      Process started = builder.start();
      process = started;
      startedAt = System.nanoTime();
      Files.writeString(data.pid(name()), String.valueOf(started.pid()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean isUp() {
    return process != null && process.isAlive();
  }

  /** Starts again what died, unless the operator wants it down; stops what the operator marked. */
  void watch() {
    boolean unwanted = Files.exists(data.stopped(name()));
    if (isUp()) {
      if (unwanted) {
        stop(Duration.ofSeconds(20));
      }
      return;
    }
    long now = System.nanoTime();
    if (unwanted || now < notBefore) {
      return;
    }
    boolean livedLong = now - startedAt > Duration.ofSeconds(30).toNanos();
    crashes = livedLong ? 0 : crashes + 1;
    Duration pause =
        Duration.ofMillis(Math.min(LONGEST_PAUSE.toMillis(), 250L << Math.min(crashes, 6)));
    notBefore = now + pause.toNanos();
    start();
  }

  /** Asks it to end, and ends it when it does not. */
  void stop(Duration patience) {
    Process running = process;
    if (running == null) {
      return;
    }
    running.destroy();
    try {
      if (!running.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
        running.destroyForcibly().waitFor();
      }
      Files.deleteIfExists(data.pid(name()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      running.destroyForcibly();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
