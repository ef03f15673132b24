package io.gongkai.request;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.local.testkit.SourceRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The committed document is what the service says of itself; -Dgongkai.openapi.write renews it. */
class OpenApiTest {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  @Test
  void what_is_sent_and_what_is_shown_are_not_taken_for_each_other() throws IOException {
    var document =
        JSON.readTree(
            Files.readString(SourceRules.repository().resolve("request-service/openapi.json")));
    assertThat(
            fields(document, "/paths/~1api~1v1~1applications~1{id}~1letters~1{letter}~1deliveries"))
        .contains("carrier")
        .doesNotContain("counts");
    assertThat(fields(document, "/paths/~1api~1v1~1fees~1simulations")).contains("itemsThisMonth");
    assertThat(document.at("/components/schemas/Fee/properties").propertyNames())
        .contains("amount")
        .doesNotContain("itemsThisMonth");
  }

  private static Collection<String> fields(JsonNode document, String path) {
    String body = "/post/requestBody/content/application~1json/schema/$ref";
    String schema = document.at(path + body).asString().substring(1);
    return document.at(schema + "/properties").propertyNames();
  }

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
