package io.gongkai.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;

class AsyncApiTest {

  private final JsonNode index =
      Wire.JSON.valueToTree(
          new Yaml().<Map<String, Object>>load(Wire.text(Path.of("asyncapi.yaml"))));

  @Test
  void every_event_type_is_a_message_with_its_schema() {
    TreeSet<String> types = new TreeSet<>();
    for (JsonNode message : index.at("/components/messages").values()) {
      String schema = message.at("/payload/schema/$ref").asString();
      assertThat(Files.exists(Path.of(schema))).as(schema).isTrue();
      assertThat(Wire.read(Path.of(schema)).get("title").asString())
          .isEqualTo(message.get("name").asString());
      types.add(message.get("name").asString());
    }
    assertThat(types).isEqualTo(typesOfFolders());
  }

  @Test
  void every_message_travels_on_exactly_one_topic() {
    List<String> travelling =
        index.get("channels").values().stream()
            .flatMap(topic -> topic.get("messages").propertyNames().stream())
            .toList();
    assertThat(travelling)
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(index.at("/components/messages").propertyNames());
  }

  @Test
  void every_topic_belongs_to_the_service_of_its_messages() {
    index
        .get("channels")
        .properties()
        .forEach(
            topic -> {
              assertThat(topic.getValue().get("address").asString()).isEqualTo(topic.getKey());
              String service = topic.getKey().substring(0, topic.getKey().indexOf('.'));
              for (String message : topic.getValue().get("messages").propertyNames()) {
                assertThat(index.at("/components/messages/" + message + "/name").asString())
                    .startsWith("io.gongkai." + service + ".");
              }
            });
  }

  private static TreeSet<String> typesOfFolders() {
    TreeSet<String> types = new TreeSet<>();
    for (Path folder : Wire.eventFolders()) {
      types.add(
          "io.gongkai.%s.%s.v1".formatted(folder.getParent().getFileName(), folder.getFileName()));
    }
    return types;
  }
}
