package io.gongkai.local.launcher.command;

import io.gongkai.local.launcher.Refused;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** A refusal is one line on standard error and exit status 1; only a defect shows its trace. */
public final class Refusals implements IExecutionExceptionHandler {

  @Override
  public int handleExecutionException(Exception e, CommandLine line, ParseResult parsed) {
    if (e instanceof Refused) {
      line.getErr().println(e.getMessage());
    } else {
      e.printStackTrace(line.getErr());
    }
    return 1;
  }
}
