package io.gongkai.local.launcher.client;

import io.gongkai.local.launcher.Refused;
import java.io.FileNotFoundException;
import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Brings a ledger in through the door and waits for the summary: all readers have caught up. */
public final class LedgerImport {

  private final Door door;

  public LedgerImport(Door door) {
    this.door = door;
  }

  /**
   * The summary {@code {lines, applied, unchanged, waiting, rejected}}; progress goes to {@code
   * said}.
   */
  public JsonNode run(Path file, Consumer<JsonNode> said) {
    try {
      return run(HttpRequest.BodyPublishers.ofFile(file), said);
    } catch (FileNotFoundException e) {
      throw new Refused("cannot read " + file);
    }
  }

  /** The same for any body. */
  public JsonNode run(HttpRequest.BodyPublisher body, Consumer<JsonNode> said) {
    @Nullable JsonNode summary = null;
    try (Stream<String> answers = door.stream("/api/v1/imports", body)) {
      for (String line : (Iterable<String>) answers::iterator) {
        JsonNode answer = JsonMapper.shared().readTree(line);
        if (answer.has("summary")) {
          summary = answer.get("summary");
        } else if (answer.has("problem")) {
          throw new Refused(answer.get("problem").path("detail").asString("the import broke off"));
        } else {
          said.accept(answer);
        }
      }
    } catch (java.io.UncheckedIOException e) {
      throw new Refused("the import broke off; it may simply be run again");
    }
    if (summary == null) {
      throw new Refused("the import broke off before its summary; it may simply be run again");
    }
    return summary;
  }
}
