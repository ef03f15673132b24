package io.gongkai.local.launcher.process;

import io.gongkai.local.launcher.DataFolder;
import io.gongkai.local.launcher.Refused;
import io.gongkai.local.launcher.Running;
import io.gongkai.local.launcher.client.Door;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** From nothing to the first page; in the foreground until Ctrl-C, or left running. */
public final class Start {

  private static final Duration PATIENCE = Duration.ofSeconds(600);

  private final Build build;
  private final DataFolder data;
  private final Ports ports;
  private final Collection<String> except;
  private final Said said;

  public Start(Build build, DataFolder data, Ports ports, Collection<String> except, Said said) {
    this.build = build;
    this.data = data;
    this.ports = ports;
    this.except = except;
    this.said = said;
  }

  /** Starts, loads, says the addresses, and stays until this process is asked to end. */
  public void foreground(Consumer<Door> load) {
    long began = System.nanoTime();
    Supervisor supervisor = new Supervisor(build, data, ports, except);
    supervisor.start();
    Runtime.getRuntime().addShutdownHook(new Thread(supervisor::close, "stop"));
    waitFor(this::isReady, "the first page");
    supervisor.say(true, false);
    said.say(
        "ready in %.1f s: http://localhost:%d", (System.nanoTime() - began) / 1e9, ports.gateway());
    load.accept(new Door("http://127.0.0.1:" + ports.gateway(), data.token("operator")));
    supervisor.say(true, true);
    said.say(
        "log in at http://localhost:%d as one of the personas; tokens lie in %s",
        ports.gateway(), data.folder("tokens"));
    try {
      new CountDownLatch(1).await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Starts another process that stays, and returns when the demonstration city is in. */
  public void detached(String demo) {
    if (Running.in(data).isPresent()) {
      throw new Refused("a platform already runs on " + data.root());
    }
    Path log = data.folder("logs").resolve("gongkai.log");
    List<String> command =
        new ArrayList<>(
            List.of(
                "setsid",
                Spec.java(),
                "-XX:+UseSerialGC",
                "-Xmx96m",
                "-XX:TieredStopAtLevel=1",
                "-Dgongkai.home=" + build.home(),
                "-jar",
                self().toString(),
                "up",
                "--data",
                data.root().toString(),
                "--port",
                String.valueOf(ports.gateway()),
                "--demo",
                demo));
    except.forEach(service -> command.addAll(List.of("--except", service)));
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
              .redirectInput(new java.io.File("/dev/null"))
              .start();
      waitFor(
          () -> running(process).map(Running::ready).orElse(false),
          "the first page (see " + log + ")");
      said.say("ready: http://localhost:%d", ports.gateway());
      waitFor(
          () -> running(process).map(Running::loaded).orElse(false),
          "the demonstration city (see " + log + ")");
      said.say("everything is in; stop it with ./gongkai down --data %s", data.root());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Optional<Running> running(Process process) {
    if (!process.isAlive()) {
      throw new Refused(
          "the platform did not start; see " + data.folder("logs").resolve("gongkai.log"));
    }
    return Running.in(data);
  }

  private boolean isReady() {
    for (String service : Ports.SERVICES) {
      Door door = new Door("http://127.0.0.1:" + ports.service(service), null);
      if (!except.contains(service) && door.status("/actuator/health/readiness") != 200) {
        return false;
      }
    }
    // The issuer writes the tokens when it answers; without them nobody could log in.
    return data.hasTokens()
        && new Door("http://127.0.0.1:" + ports.gateway(), null).status("/") == 200;
  }

  static void waitFor(BooleanSupplier done, String what) {
    long until = System.nanoTime() + PATIENCE.toNanos();
    while (!done.getAsBoolean()) {
      if (System.nanoTime() > until) {
        throw new Refused("waited " + PATIENCE.toSeconds() + " s for " + what);
      }
      java.util.concurrent.locks.LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
    }
  }

  private static Path self() {
    return Path.of(System.getProperty("java.class.path")).toAbsolutePath();
  }

  /** Where progress is said. */
  @FunctionalInterface
  public interface Said {
    void say(String format, Object... words);
  }
}
