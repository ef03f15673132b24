package io.gongkai.local.launcher.command;

import io.gongkai.local.launcher.DataFolder;
import io.gongkai.local.launcher.Refused;
import io.gongkai.local.launcher.Running;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Stops what {@code up --detach} started, in order; nothing is lost. */
@Command(name = "down", description = "Stops the platform.", mixinStandardHelpOptions = true)
public final class DownCommand implements Callable<Integer> {

  @Mixin DataOption data = new DataOption();
  @Mixin Output output = new Output();

  @Override
  public Integer call() {
    DataFolder folder = data.folder();
    Running running = Running.must(folder);
    ProcessHandle supervisor = ProcessHandle.of(running.supervisor()).orElseThrow();
    supervisor.destroy();
    try {
      supervisor.onExit().get(180, TimeUnit.SECONDS);
    } catch (TimeoutException | ExecutionException e) {
      throw new Refused(
          "the platform did not stop in 180 s; its supervisor is process " + running.supervisor());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    output.line("stopped");
    return 0;
  }
}
