package io.gongkai.reporting.samples;

import io.gongkai.local.testkit.SourceRules;
import io.gongkai.reporting.heard.HeardEvent;
import io.gongkai.reporting.organ.Organ;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A sample year of the ledger format and the cells that must come out of it. */
public record Sample(String name, JsonNode expected) {

  public static final List<String> NAMES =
      List.of(
          "yunfu-2020",
          "pingtan-2021",
          "hongze-2024",
          "hongze-2024-with-errors",
          "huaian-2024",
          "all-kinds");

  private static final JsonMapper JSON = new JsonMapper();

  public static Sample named(String name) {
    try (InputStream text =
        Sample.class.getResourceAsStream("/expected/" + name + ".expected.json")) {
      return new Sample(name, JSON.readTree(text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public String organ() {
    return expected.get("organ").asString();
  }

  public int year() {
    return expected.get("year").asInt();
  }

  public static Map<String, Object> cells(JsonNode cells) {
    return JSON.convertValue(cells, new TypeReference<>() {});
  }

  public Map<String, Object> cells() {
    return cells(expected.get("cells"));
  }

  /** The public events of the lawful lines. */
  public List<HeardEvent> events() {
    return lines().all();
  }

  /** The organs that the lines register. */
  public List<Organ> organs() {
    return lines().organs();
  }

  private EventsOfLines lines() {
    Set<Integer> rejected = new HashSet<>();
    expected.path("rejected").forEach(line -> rejected.add(line.asInt()));
    Path file =
        SourceRules.repository().resolve("contracts/ledger/samples/" + name + ".ledger.ndjson");
    EventsOfLines events = new EventsOfLines();
    int number = 0;
    try {
      for (String line : Files.readAllLines(file)) {
        number++;
        if (!line.isBlank() && !line.startsWith("#") && !rejected.contains(number)) {
          events.add(JSON.readTree(line));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return events;
  }
}
