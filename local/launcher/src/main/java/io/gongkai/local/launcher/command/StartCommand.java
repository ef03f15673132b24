package io.gongkai.local.launcher.command;

import io.gongkai.local.launcher.DataFolder;
import io.gongkai.local.launcher.Running;
import io.gongkai.local.launcher.process.Watched;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Brings back what {@code stop} took down. */
@Command(
    name = "start",
    description = "Starts stopped processes of the running platform.",
    mixinStandardHelpOptions = true)
public final class StartCommand implements Callable<Integer> {

  @Mixin DataOption data = new DataOption();

  @Parameters(
      arity = "1..*",
      paramLabel = "PROCESS",
      description = "gateway, request, disclosure, gazette, reporting or backbone")
  List<String> processes = List.of();

  @Override
  public Integer call() {
    DataFolder folder = data.folder();
    Running.must(folder);
    processes.forEach(name -> new Watched(folder, name).start());
    return 0;
  }
}
