package io.gongkai.local.launcher.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The same ledger for other organs: nothing of it is known yet, so every line is work. */
public final class FreshLedger {
  private static final JsonMapper JSON = JsonMapper.shared();

  private FreshLedger() {}

  /** The lines of the file, each organ with a suffix to its code. */
  public static List<String> of(Path file, String suffix) {
    try {
      List<String> fresh = new ArrayList<>();
      for (String line : Files.readAllLines(file)) {
        if (!line.isBlank() && !line.startsWith("#")) {
          fresh.add(renamed(line, suffix));
        }
      }
      return fresh;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String renamed(String line, String suffix) {
    ObjectNode node = (ObjectNode) JSON.readTree(line);
    append(node, "organ", suffix);
    if (node.path("kind").asString("").equals("organ")) {
      append(node, "ref", suffix);
      append(node, "parent", suffix);
    }
    return node.toString();
  }

  private static void append(ObjectNode node, String field, String suffix) {
    JsonNode value = node.path(field);
    if (value.isString()) {
      node.put(field, value.asString() + suffix);
    }
  }
}
