package io.gongkai.local.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the supervisor says of itself.
 *
 * @param port of the gateway; the others follow
 * @param supervisor process id
 * @param ready a page through the gateway works
 * @param loaded the demonstration city is in, or none was wanted
 */
public record Running(int port, long supervisor, boolean ready, boolean loaded) {

  private static final JsonMapper JSON = JsonMapper.shared();

  /** The platform of this folder, if its supervisor lives. */
  public static Optional<Running> in(DataFolder data) {
    if (!Files.exists(data.state())) {
      return Optional.empty();
    }
    Running running = JSON.readValue(data.state().toFile(), Running.class);
    return ProcessHandle.of(running.supervisor()).filter(ProcessHandle::isAlive).map(p -> running);
  }

  /** The same, or {@link Refused}. */
  public static Running must(DataFolder data) {
    return in(data)
        .orElseThrow(
            () -> new Refused("nothing runs on " + data.root() + "; start it with ./gongkai up"));
  }

  /** Replaces the file in one step: a reader sees the old or the new. */
  public void write(DataFolder data) {
    Path next = data.folder("run").resolve("gongkai.json.next");
    try {
      Files.writeString(next, JSON.writeValueAsString(this));
      Files.move(
          next, data.state(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
