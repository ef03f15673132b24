package io.gongkai.request;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.local.testkit.SourceRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The committed document is what the service says of itself; -Dgongkai.openapi.write renews it. */
class OpenApiTest {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  @Test
  void the_committed_document_is_that_of_the_running_service() throws IOException {
    byte[] said =
        RequestHouse.client(null)
            .get()
            .uri("/v3/api-docs")
            .exchange()
            .expectStatus()
            .isOk()
            .expectBody()
            .returnResult()
            .getResponseBody();
    ObjectNode document = (ObjectNode) JSON.readTree(said);
    document.remove("servers"); // a port of this run
    Path committed = SourceRules.repository().resolve("request-service/openapi.json");
    if (Boolean.getBoolean("gongkai.openapi.write")) {
      Files.writeString(committed, JSON.writeValueAsString(document) + "\n");
    }
    assertThat(JSON.readTree(Files.readString(committed))).isEqualTo(document);
  }
}
