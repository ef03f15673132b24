package io.gongkai.local.launcher.command;

import io.gongkai.local.launcher.DataFolder;
import io.gongkai.local.launcher.Refused;
import io.gongkai.local.launcher.client.Door;
import io.gongkai.local.launcher.client.LedgerImport;
import io.gongkai.local.launcher.process.Start;
import java.io.InputStream;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import tools.jackson.databind.JsonNode;

/** The demonstration city: a ledger that goes in by the public door, once a data folder. */
final class Demo {

  private Demo() {}

  static boolean exists(String name) {
    return name.equals("none") || Demo.class.getResource(resource(name)) != null;
  }

  static void load(String name, DataFolder data, Door door, Start.Said said) {
    if (name.equals("none") || Files.exists(data.loaded())) {
      return;
    }
    JsonNode summary =
        new LedgerImport(door)
            .run(HttpRequest.BodyPublishers.ofInputStream(() -> open(name)), answer -> {});
    said.say(
        "demonstration city %s: %s lines, %s applied",
        name, summary.get("lines"), summary.get("applied"));
    try {
      Files.writeString(data.loaded(), name);
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static InputStream open(String name) {
    InputStream ledger = Demo.class.getResourceAsStream(resource(name));
    if (ledger == null) {
      throw new Refused("no demonstration city is called " + name);
    }
    return ledger;
  }

  private static String resource(String name) {
    return "/demo/" + name + ".ledger.ndjson";
  }
}
