package io.gongkai.gazette;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.local.testkit.SourceRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class OpenApiTest {

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(SerializationFeature.INDENT_OUTPUT)
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
          .build();

  @Test
  void the_committed_description_is_the_one_that_is_served() throws IOException {
    byte[] served =
        RunningService.stranger()
            .get()
            .uri("/v3/api-docs")
            .exchange()
            .expectStatus()
            .isOk()
            .expectBody()
            .returnResult()
            .getResponseBody();
    JsonNode now = withoutAddress(JSON.readTree(served));
    Path committed = SourceRules.repository().resolve("gazette-service/openapi.json");
    if (Boolean.getBoolean("gongkai.openapi.write")) {
      Files.writeString(committed, JSON.writeValueAsString(now) + "\n");
    }
    assertThat(now).isEqualTo(JSON.readTree(Files.readString(committed)));
  }

  private static JsonNode withoutAddress(JsonNode description) {
    ((ObjectNode) description).remove("servers");
    return description;
  }
}
