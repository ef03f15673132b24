package io.gongkai.local.launcher.command;

import io.gongkai.local.launcher.DataFolder;
import io.gongkai.local.launcher.Refused;
import io.gongkai.local.launcher.process.Build;
import io.gongkai.local.launcher.process.Ports;
import io.gongkai.local.launcher.process.Start;
import io.gongkai.local.launcher.process.Training;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Starts everything on embedded defaults and loads the demonstration city once. */
@Command(
    name = "up",
    description = "Starts the whole platform here.",
    mixinStandardHelpOptions = true)
public final class UpCommand implements Callable<Integer> {

  @Mixin DataOption data = new DataOption();
  @Mixin Output output = new Output();

  @Option(
      names = "--port",
      description = "Port of the gateway; the others follow (default: ${DEFAULT-VALUE}).")
  int port = 8080;

  @Option(
      names = "--demo",
      paramLabel = "NAME|none",
      description =
          "Demonstration city, loaded once into an empty data folder (default: ${DEFAULT-VALUE}).")
  String demo = "yunfu-2020";

  @Option(names = "--detach", description = "Return when everything is in, and leave it running.")
  boolean detach;

  @Option(
      names = "--except",
      arity = "1..*",
      paramLabel = "SERVICE",
      description = "Do not start these: request, disclosure, gazette, reporting.")
  List<String> except = List.of();

  @Override
  public Integer call() {
    if (port < 1 || port > 65527) {
      throw new Refused("--port must leave room for nine ports");
    }
    if (!Demo.exists(demo)) {
      throw new Refused(
          "no demonstration city is called " + demo + "; there is yunfu-2020, or none");
    }
    DataFolder folder = data.folder();
    Build build = Build.here();
    new Training(build).prepare(words -> output.progress("%s", words));
    Start start = new Start(build, folder, new Ports(port), except, output::progress);
    if (detach) {
      start.detached(demo);
    } else {
      start.foreground(door -> Demo.load(demo, folder, door, output::progress));
    }
    return 0;
  }
}
