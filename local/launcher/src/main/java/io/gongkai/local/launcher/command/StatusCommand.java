package io.gongkai.local.launcher.command;

import io.gongkai.local.launcher.DataFolder;
import io.gongkai.local.launcher.Refused;
import io.gongkai.local.launcher.Running;
import io.gongkai.local.launcher.client.Door;
import io.gongkai.local.launcher.process.Watched;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import tools.jackson.databind.JsonNode;

/** Each process: up or not, port, memory, lag of its readers, oldest unannounced fact. */
@Command(
    name = "status",
    description = "Shows what runs; exit status 1 when nothing does.",
    mixinStandardHelpOptions = true)
public final class StatusCommand implements Callable<Integer> {

  @Mixin DataOption data = new DataOption();
  @Mixin Output output = new Output();

  /** One process; lag in records, oldest as an instant; both null where there are no readers. */
  record Line(
      String process,
      boolean up,
      int port,
      long memory,
      @Nullable Long lag,
      @Nullable String oldest) {}

  @Override
  public Integer call() {
    DataFolder folder = data.folder();
    Optional<Running> running = Running.in(folder);
    List<Line> lines = new ArrayList<>();
    for (String name : Watched.ALL) {
      lines.add(line(folder, name, running.map(Running::port).orElse(0)));
    }
    if (output.json) {
      Map<String, Object> document = new LinkedHashMap<>();
      document.put("running", running.isPresent());
      document.put("ready", running.map(Running::ready).orElse(false));
      document.put("loaded", running.map(Running::loaded).orElse(false));
      document.put("memory", lines.stream().mapToLong(Line::memory).sum());
      document.put("processes", lines);
      output.document(document);
    } else {
      output.line(
          "%-12s %-5s %6s %10s %6s %s",
          "process", "", "port", "memory", "lag", "oldest unannounced");
      lines.forEach(
          l ->
              output.line(
                  "%-12s %-5s %6d %7d MiB %6s %s",
                  l.process(),
                  l.up() ? "up" : "down",
                  l.port(),
                  l.memory() >> 20,
                  l.lag() == null ? "-" : l.lag(),
                  l.oldest() == null ? "-" : l.oldest()));
    }
    return running.isPresent() ? 0 : 1;
  }

  private static Line line(DataFolder folder, String name, int gateway) {
    Watched watched = new Watched(folder, name);
    boolean up = watched.process().isPresent();
    int port =
        gateway == 0
            ? 0
            : gateway
                + (name.equals("backbone")
                    ? 7
                    : name.equals("gateway") ? 0 : Watched.ALL.indexOf(name));
    JsonNode progress =
        up && !name.equals("backbone") && !name.equals("gateway") ? progress(folder, name) : null;
    if (progress == null) {
      return new Line(name, up, port, watched.memory(), null, null);
    }
    long lag = 0;
    for (JsonNode reader : progress.path("readers")) {
      lag += Math.max(0, reader.path("end").asLong(0) - reader.path("position").asLong(0));
    }
    JsonNode oldest = progress.path("announce").path("oldest");
    return new Line(
        name, true, port, watched.memory(), lag, oldest.isString() ? oldest.asString() : null);
  }

  private static @Nullable JsonNode progress(DataFolder folder, String name) {
    try {
      return Door.of(folder, "operator").get("/api/v1/operations/" + name + "/progress");
    } catch (Refused e) {
      return null; // up, but not yet answering
    }
  }
}
