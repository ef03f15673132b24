package io.gongkai.contracts;

import static io.gongkai.contracts.Wire.accepts;
import static io.gongkai.contracts.Wire.read;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.node.ObjectNode;

class EventSchemaTest {

  private static final Map<String, Consumer<ObjectNode>> WRONG =
      Map.of(
          "an unknown field in the data", event -> data(event).put("applicantName", "张三"),
          "an unknown attribute", event -> event.put("phone", "13900000000"),
          "no ref", event -> data(event).remove("ref"),
          "another type", event -> event.put("type", "io.gongkai.request.surprise.v1"),
          "another source", event -> event.put("source", "/elsewhere"),
          "an id that is no aggregate and number", event -> event.put("id", "42"),
          "a subject of another kind", event -> event.put("subject", "zzz-" + "a".repeat(26)),
          "a legal day that is no date", event -> event.put("factdate", "2024-13-45"),
          "a sequence of zero", event -> event.put("sequence", 0));

  @TestFactory
  Stream<DynamicTest> every_schema_accepts_all_its_examples() {
    return Wire.eventFolders().stream()
        .flatMap(
            folder ->
                Wire.examples(folder).stream()
                    .map(
                        example ->
                            DynamicTest.dynamicTest(
                                example.toString(),
                                () ->
                                    assertThat(Wire.problems(schemaOf(folder), read(example)))
                                        .isEmpty())));
  }

  @TestFactory
  Stream<DynamicTest> every_schema_refuses_planted_wrong_events() {
    return Wire.eventFolders().stream()
        .map(folder -> DynamicTest.dynamicTest(folder.toString(), () -> refusesWrong(folder)));
  }

  @Test
  void every_event_has_a_minimal_and_a_full_example() {
    assertThat(Wire.eventFolders()).hasSize(52);
    for (Path folder : Wire.eventFolders()) {
      List<String> names =
          Wire.examples(folder).stream().map(file -> file.getFileName().toString()).toList();
      assertThat(names)
          .as("%s", folder)
          .contains("v1.example-minimal.json", "v1.example-full.json");
    }
  }

  private static void refusesWrong(Path folder) {
    Schema schema = schemaOf(folder);
    Path example = Wire.examples(folder).getFirst();
    WRONG.forEach(
        (what, spoil) -> {
          ObjectNode event = (ObjectNode) read(example);
          spoil.accept(event);
          assertThat(accepts(schema, event)).as("%s: %s", folder, what).isFalse();
        });
    for (String required :
        Wire.read(folder.resolve("v1.schema.json")).at(REQUIRED).values().stream()
            .map(n -> n.asString())
            .toList()) {
      ObjectNode event = (ObjectNode) read(example);
      data(event).remove(required);
      assertThat(accepts(schema, event)).as("%s without %s", folder, required).isFalse();
      data(event).putObject(required);
      assertThat(accepts(schema, event)).as("%s with an object as %s", folder, required).isFalse();
    }
  }

  private static final String REQUIRED = "/properties/data/required";

  private static ObjectNode data(ObjectNode event) {
    return (ObjectNode) event.get("data");
  }

  private static Schema schemaOf(Path folder) {
    return Wire.schema(folder.toString().replace('\\', '/') + "/v1.schema.json");
  }
}
