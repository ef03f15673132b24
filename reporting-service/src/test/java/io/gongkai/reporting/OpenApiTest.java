package io.gongkai.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.local.testkit.SourceRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The committed description of the interface is the one the service gives of itself. */
class OpenApiTest {

  private static final Path FILE =
      SourceRules.repository().resolve("reporting-service/openapi.json");
  private static final JsonMapper JSON = new JsonMapper();

  @Test
  void the_committed_description_is_the_running_one() throws IOException {
    String running = running();
    if (Boolean.getBoolean("gongkai.openapi.write")) {
      Files.writeString(FILE, running);
    }
    assertThat(Files.readString(FILE))
        .as("run with -Dgongkai.openapi.write=true to renew the file")
        .isEqualTo(running);
  }

  private static String running() {
    byte[] body =
        RunningService.one()
            .get("/v3/api-docs")
            .expectStatus()
            .isOk()
            .expectBody()
            .returnResult()
            .getResponseBody();
    JsonNode tree = JSON.readTree(body);
    ((ObjectNode) tree).remove("servers"); // the port of this test
    return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(tree) + "\n";
  }
}
