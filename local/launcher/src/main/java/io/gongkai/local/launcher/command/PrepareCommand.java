package io.gongkai.local.launcher.command;

import io.gongkai.local.launcher.process.Build;
import io.gongkai.local.launcher.process.Training;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Makes what was built ready to start fast, without starting it. */
@Command(
    name = "prepare",
    description = "Prepares the start.",
    hidden = true,
    mixinStandardHelpOptions = true)
public final class PrepareCommand implements Callable<Integer> {

  @Mixin Output output = new Output();

  @Override
  public Integer call() {
    new Training(Build.here()).prepare(words -> output.progress("%s", words));
    return 0;
  }
}
