package io.gongkai.local.launcher.command;

import io.gongkai.local.launcher.Refused;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Will check an already published report; not built yet, and says so. */
@Command(
    name = "check",
    description = "Checks a published report (not built yet).",
    mixinStandardHelpOptions = true)
public final class CheckCommand implements Callable<Integer> {

  @Mixin Output output = new Output();

  @Parameters(paramLabel = "FILE")
  Path file = Path.of("");

  @Override
  public Integer call() {
    throw new Refused("checking published reports is not built yet; nothing was done with " + file);
  }
}
