package io.gongkai.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;

class EventRecordTest {

  @TestFactory
  Stream<DynamicTest> every_record_survives_its_examples() {
    return Wire.eventFolders().stream()
        .flatMap(folder -> Wire.examples(folder).stream())
        .map(example -> DynamicTest.dynamicTest(example.toString(), () -> roundTrips(example)));
  }

  @Test
  void every_record_has_the_fields_of_its_schema() {
    for (Path folder : Wire.eventFolders()) {
      JsonNode data = Wire.read(folder.resolve("v1.schema.json")).at("/properties/data");
      RecordComponent[] fields = recordOf(folder).getRecordComponents();
      assertThat(Arrays.stream(fields).map(RecordComponent::getName))
          .as("%s", folder)
          .containsExactlyElementsOf(data.get("properties").propertyNames());
      assertThat(
              Arrays.stream(fields)
                  .filter(field -> !field.getAnnotatedType().isAnnotationPresent(Nullable.class))
                  .map(RecordComponent::getName))
          .as("%s", folder)
          .containsExactlyElementsOf(
              data.get("required").values().stream().map(JsonNode::asString).toList());
    }
  }

  @Test
  void every_record_has_a_schema() {
    List<String> records =
        Wire.files(Path.of("src/main/java/io/gongkai/contracts"), ".java").stream()
            .filter(file -> !file.endsWith("package-info.java"))
            .map(file -> file.getParent().getFileName() + "." + simpleName(file))
            .toList();
    assertThat(Wire.eventFolders().stream().map(EventRecordTest::recordName))
        .containsExactlyInAnyOrderElementsOf(records);
  }

  private static void roundTrips(Path example) {
    JsonNode data = Wire.read(example).get("data");
    Object event = Wire.JSON.treeToValue(data, recordOf(example.getParent()));
    assertThat(Wire.JSON.readTree(Wire.JSON.writeValueAsString(event))).isEqualTo(data);
  }

  private static String simpleName(Path file) {
    return file.getFileName().toString().replace(".java", "");
  }

  private static String recordName(Path folder) {
    return folder.getParent().getFileName() + "." + Wire.camel(folder.getFileName().toString());
  }

  private static Class<?> recordOf(Path folder) {
    try {
      return Class.forName("io.gongkai.contracts." + recordName(folder));
    } catch (ClassNotFoundException e) {
      throw new AssertionError("no record for " + folder, e);
    }
  }
}
