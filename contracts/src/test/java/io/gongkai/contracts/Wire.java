package io.gongkai.contracts;

import com.networknt.schema.Schema;
import io.gongkai.local.testkit.EventSchemas;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The files of the contracts as the tests read them. */
final class Wire {

  static final JsonMapper JSON =
      JsonMapper.builder()
          .changeDefaultPropertyInclusion(
              with ->
                  with.withValueInclusion(
                      com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL))
          .build();
  static final Path EVENTS = Path.of("events");

  private Wire() {}

  static List<Path> files(Path folder, String ending) {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One folder an event type: {@code events/<service>/<event>}. */
  static List<Path> eventFolders() {
    return files(EVENTS, "v1.schema.json").stream().map(Path::getParent).toList();
  }

  static List<Path> examples(Path folder) {
    return files(folder, ".json").stream()
        .filter(file -> file.getFileName().toString().startsWith("v1.example-"))
        .toList();
  }

  static JsonNode read(Path file) {
    return JSON.readTree(text(file));
  }

  static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Schema schema(String path) {
    return EventSchemas.schema(path);
  }

  static boolean accepts(Schema schema, JsonNode document) {
    return problems(schema, document).isEmpty();
  }

  static List<String> problems(Schema schema, JsonNode document) {
    return EventSchemas.problems(schema, document.toString());
  }

  static String camel(String kebab) {
    StringBuilder name = new StringBuilder();
    for (String part : kebab.split("-")) {
      name.append(Character.toUpperCase(part.charAt(0))).append(part.substring(1));
    }
    return name.toString();
  }
}
