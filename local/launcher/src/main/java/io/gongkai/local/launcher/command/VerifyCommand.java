package io.gongkai.local.launcher.command;

import io.gongkai.local.launcher.Refused;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Will check receipts, issues and documents offline; not built yet, and says so. */
@Command(
    name = "verify",
    description = "Checks a receipt, an issue or a document offline (not built yet).",
    mixinStandardHelpOptions = true)
public final class VerifyCommand implements Callable<Integer> {

  @Mixin Output output = new Output();

  @Parameters(arity = "1..*", paramLabel = "FILE")
  List<Path> files = List.of();

  @Override
  public Integer call() {
    throw new Refused("verifying files is not built yet; nothing was done with " + files);
  }
}
