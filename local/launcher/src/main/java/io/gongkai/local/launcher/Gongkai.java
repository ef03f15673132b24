package io.gongkai.local.launcher;

import io.gongkai.local.launcher.command.BenchCommand;
import io.gongkai.local.launcher.command.ChaosCommand;
import io.gongkai.local.launcher.command.CheckCommand;
import io.gongkai.local.launcher.command.DownCommand;
import io.gongkai.local.launcher.command.ImportCommand;
import io.gongkai.local.launcher.command.LineageCommand;
import io.gongkai.local.launcher.command.PrepareCommand;
import io.gongkai.local.launcher.command.Refusals;
import io.gongkai.local.launcher.command.ReportCommand;
import io.gongkai.local.launcher.command.ResetCommand;
import io.gongkai.local.launcher.command.StartCommand;
import io.gongkai.local.launcher.command.StatusCommand;
import io.gongkai.local.launcher.command.StopCommand;
import io.gongkai.local.launcher.command.UpCommand;
import io.gongkai.local.launcher.command.VerifyCommand;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command {@code ./gongkai}: exit status 0 = done, 1 = refused or failed, 2 = wrong usage. */
@Command(
    name = "gongkai",
    description = "Runs and asks the platform of government information disclosure.",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      UpCommand.class,
      DownCommand.class,
      StatusCommand.class,
      StopCommand.class,
      StartCommand.class,
      ImportCommand.class,
      ReportCommand.class,
      LineageCommand.class,
      CheckCommand.class,
      VerifyCommand.class,
      BenchCommand.class,
      ChaosCommand.class,
      ResetCommand.class,
      PrepareCommand.class
    })
public final class Gongkai {

  /** Runs one command and ends with its exit status. */
  public static void main(String[] arguments) {
    System.exit(line().execute(arguments));
  }

  static CommandLine line() {
    CommandLine line = new CommandLine(new Gongkai());
    line.setOut(
        new PrintWriter(
            new java.io.FileOutputStream(java.io.FileDescriptor.out),
            true,
            StandardCharsets.UTF_8));
    line.setErr(
        new PrintWriter(
            new java.io.FileOutputStream(java.io.FileDescriptor.err),
            true,
            StandardCharsets.UTF_8));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setExecutionExceptionHandler(new Refusals());
    return line;
  }
}
