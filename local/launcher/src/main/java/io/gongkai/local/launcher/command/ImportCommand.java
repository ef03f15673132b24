package io.gongkai.local.launcher.command;

import io.gongkai.local.launcher.client.Door;
import io.gongkai.local.launcher.client.LedgerImport;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;

/** Brings a ledger in through the gateway; ends when all readers have caught up. */
@Command(
    name = "import",
    description = "Imports a ledger (NDJSON).",
    mixinStandardHelpOptions = true)
public final class ImportCommand implements Callable<Integer> {

  @Mixin DataOption data = new DataOption();
  @Mixin Output output = new Output();

  @Parameters(paramLabel = "FILE")
  Path file = Path.of("");

  @Override
  public Integer call() {
    Door door = Door.of(data.folder(), "operator");
    JsonNode summary = new LedgerImport(door).run(file, this::progress);
    if (output.json) {
      output.document(summary);
      return 0;
    }
    output.line(
        "%s lines: %s applied, %s unchanged, %s waiting, %d rejected",
        summary.get("lines"),
        summary.get("applied"),
        summary.get("unchanged"),
        summary.get("waiting"),
        summary.get("rejected").size());
    for (JsonNode rejected : summary.get("rejected")) {
      output.line(
          "  line %s, %s: %s [%s]",
          rejected.get("line"),
          rejected.path("ref").asString("-"),
          rejected.path("detail").asString(""),
          rejected.path("code").asString(""));
    }
    return 0;
  }

  private void progress(JsonNode answer) {
    if (answer.has("progress")) {
      output.progress("… %s lines", answer.get("progress").path("lines"));
    }
  }
}
