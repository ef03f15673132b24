package io.gongkai.gateway.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.gateway.AtTheGateway;
import io.gongkai.gateway.StubService;
import io.gongkai.gateway.Town;
import io.gongkai.gateway.Visitor;
import io.gongkai.local.testkit.SourceRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@AtTheGateway
class PlatformPagesTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Visitor visitor;
  private final CommittedDocuments documents;

  PlatformPagesTest(Visitor visitor, CommittedDocuments documents) {
    this.visitor = visitor;
    this.documents = documents;
  }

  @Test
  void the_platform_has_one_document_and_every_reference_in_it_leads_somewhere() {
    JsonNode platform = platform();
    assertThat(platform.path("openapi").asString()).startsWith("3.1");
    platform.findValues("$ref").stream()
        .map(JsonNode::asString)
        .forEach(
            reference ->
                assertThat(platform.at(reference.substring(1)).isMissingNode())
                    .as(reference)
                    .isFalse());
  }

  @Test
  void what_a_service_has_committed_is_what_the_gateway_serves() throws IOException {
    for (String service : Set.of("request", "disclosure", "gazette", "reporting")) {
      Path committed =
          SourceRules.repository().resolve(service + "-service").resolve("openapi.json");
      if (Files.exists(committed)) {
        assertThat(documents.all().get(service))
            .as(service)
            .isEqualTo(JSON.readTree(Files.readString(committed)));
      }
    }
    documents
        .all()
        .values()
        .forEach(
            document ->
                document
                    .path("paths")
                    .propertyNames()
                    .forEach(
                        path ->
                            assertThat(
                                    path.startsWith("/internal/")
                                        || platform().path("paths").has(path))
                                .as(path)
                                .isTrue()));
  }

  @Test
  void every_path_of_the_document_is_answered_by_its_author() {
    Town.everybodyBehaves(StubService.FRIENDLY);
    platform()
        .path("paths")
        .properties()
        .forEach(
            path ->
                path.getValue()
                    .properties()
                    .forEach(
                        operation -> {
                          String method = operation.getKey().toUpperCase(Locale.ROOT);
                          int status = status(HttpMethod.valueOf(method), path.getKey());
                          assertThat(status)
                              .as(method + " " + path.getKey())
                              .isNotIn(404, 405, 500);
                        }));
  }

  @Test
  void the_catalogue_points_to_the_document() {
    visitor
        .asks("/.well-known/api-catalog")
        .expectStatus()
        .isOk()
        .expectHeader()
        .valueMatches("Content-Type", "application/linkset\\+json;.*rfc9727.*")
        .expectBody()
        .jsonPath("$.linkset[0].anchor")
        .isEqualTo(visitor.address() + "/api/v1")
        .jsonPath("$.linkset[0].service-desc[0].href")
        .isEqualTo(visitor.address() + "/openapi.json");
  }

  private int status(HttpMethod method, String path) {
    return visitor
        .stranger()
        .method(method)
        .uri(path.replaceAll("\\{[^}]+}", "x"))
        .exchange()
        .returnResult(Void.class)
        .getStatus()
        .value();
  }

  private JsonNode platform() {
    byte[] body =
        visitor.asks("/openapi.json").expectBody().returnResult().getResponseBodyContent();
    return JSON.readTree(body);
  }
}
