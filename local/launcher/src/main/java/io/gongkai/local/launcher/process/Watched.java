package io.gongkai.local.launcher.process;

import io.gongkai.local.launcher.DataFolder;
import io.gongkai.local.launcher.Refused;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** One process of a running platform, seen from another command: by its mark and its id. */
public final class Watched {

  /** All processes, from the ground to the door. */
  public static final List<String> ALL =
      List.of("backbone", "request", "disclosure", "gazette", "reporting", "gateway");

  private final DataFolder data;
  private final String name;

  public Watched(DataFolder data, String name) {
    if (!ALL.contains(name)) {
      throw new Refused("no process is called " + name + "; there are " + String.join(", ", ALL));
    }
    this.data = data;
    this.name = name;
  }

  /** Marks it unwanted and waits until the supervisor has ended it. */
  public void stop() {
    try {
      if (!Files.exists(data.stopped(name))) {
        Files.createFile(data.stopped(name));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Start.waitFor(() -> process().isEmpty(), name + " to end");
  }

  /** Removes the mark and waits until it is alive again; it may need seconds more to be ready. */
  public void start() {
    data.stopped(name).toFile().delete();
    Start.waitFor(() -> process().isPresent(), name + " to start");
  }

  /** The living process, if any. */
  public Optional<ProcessHandle> process() {
    try {
      return ProcessHandle.of(Long.parseLong(Files.readString(data.pid(name)).trim()))
          .filter(ProcessHandle::isAlive);
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Memory in use (resident set) in bytes; 0 when it does not run. */
  public long memory() {
    return process().map(running -> resident(running.pid())).orElse(0L);
  }

  private static long resident(long pid) {
    try {
      return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
          .filter(line -> line.startsWith("VmRSS:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) * 1024)
          .findFirst()
          .orElse(0);
    } catch (IOException e) {
      return 0; // it ended between two looks
    }
  }
}
