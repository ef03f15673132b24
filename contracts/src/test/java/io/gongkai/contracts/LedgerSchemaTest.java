package io.gongkai.contracts;

import static io.gongkai.contracts.Wire.accepts;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class LedgerSchemaTest {

  private static final Path SAMPLES = Path.of("ledger/samples");
  private static final String WITH_ERRORS = "hongze-2024-with-errors.ledger.ndjson";
  private static final Schema LINE = Wire.schema("ledger/ledger.schema.json");
  private static final JsonNode KINDS = Wire.read(Path.of("src/main/resources/ledger/kinds.json"));

  @TestFactory
  Stream<DynamicTest> every_line_of_a_sample_has_the_form_of_the_schema() {
    return Wire.files(SAMPLES, ".ndjson").stream()
        .filter(file -> !file.endsWith(WITH_ERRORS))
        .map(
            file ->
                DynamicTest.dynamicTest(
                    file.toString(), () -> assertThat(refused(file)).isEmpty()));
  }

  @Test
  void lines_of_bad_form_are_refused_and_lawless_ones_left_to_the_services() {
    // bad count 6, unknown kind 2, bad date 1, unknown outcome 3, cut line 1, unknown channel 1
    assertThat(refused(SAMPLES.resolve(WITH_ERRORS)))
        .containsExactly(329, 336, 357, 396, 433, 466, 479, 493, 502, 505, 509, 520, 528, 532);
  }

  @Test
  void the_all_kinds_sample_has_every_kind_of_the_table() {
    assertThat(oneLineAKind().keySet())
        .containsExactlyInAnyOrderElementsOf(KINDS.get("kinds").propertyNames());
  }

  @TestFactory
  Stream<DynamicTest> the_schema_refuses_what_the_table_refuses() {
    return oneLineAKind().entrySet().stream()
        .map(
            line ->
                DynamicTest.dynamicTest(
                    line.getKey(), () -> spoilt(line.getKey(), line.getValue())));
  }

  private static void spoilt(String kind, ObjectNode line) {
    assertThat(accepts(LINE, line)).isTrue();
    refuses(line.deepCopy().put("surprise", 1), "an unknown field");
    List<JsonNode> fields = new ArrayList<>(KINDS.get("common").values());
    fields.addAll(KINDS.get("kinds").get(kind).get("fields").values());
    for (JsonNode field : fields) {
      String name = field.get("name").asString();
      if (field.get("required").asBoolean()) {
        refuses(line.deepCopy().without(name), "no " + name);
      }
      for (String wrong : SpoiltValues.of(field)) {
        ObjectNode spoilt = line.deepCopy();
        spoilt.set(name, Wire.JSON.readTree(wrong));
        refuses(spoilt, name + " = " + wrong);
      }
    }
  }

  private static void refuses(JsonNode line, String why) {
    assertThat(accepts(LINE, line)).as("%s: %s", why, line).isFalse();
  }

  private static Map<String, ObjectNode> oneLineAKind() {
    Map<String, ObjectNode> lines = new TreeMap<>();
    Wire.text(SAMPLES.resolve("all-kinds.ledger.ndjson"))
        .lines()
        .map(text -> (ObjectNode) Wire.JSON.readTree(text))
        .forEach(line -> lines.putIfAbsent(line.get("kind").asString(), line));
    return lines;
  }

  private static List<Integer> refused(Path file) {
    List<Integer> numbers = new ArrayList<>();
    int number = 0;
    for (String text : Wire.text(file).lines().toList()) {
      number++;
      if (!text.isEmpty() && !text.startsWith("#") && !isLine(text)) {
        numbers.add(number);
      }
    }
    return numbers;
  }

  private static boolean isLine(String text) {
    try {
      return accepts(LINE, Wire.JSON.readTree(text));
    } catch (JacksonException cut) {
      return false;
    }
  }
}
