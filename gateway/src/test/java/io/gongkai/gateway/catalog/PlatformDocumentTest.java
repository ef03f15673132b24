package io.gongkai.gateway.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class PlatformDocumentTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  @Test
  void components_of_the_same_name_stay_apart_and_references_follow() {
    Map<String, ObjectNode> documents = new LinkedHashMap<>();
    documents.put("gateway", document("/api/v1/session", "Page", "boolean"));
    documents.put("request", document("/api/v1/applications", "Page", "string"));
    documents.put("gazette", document("/api/v1/gazette/issues", "Page", "integer"));
    ObjectNode platform = PlatformDocument.of(JSON, documents);

    assertThat(platform.path("openapi").asString()).isEqualTo("3.1.0");
    assertThat(platform.path("paths").propertyNames())
        .containsExactlyInAnyOrder(
            "/api/v1/session", "/api/v1/applications", "/api/v1/gazette/issues");
    assertThat(platform.at("/components/schemas/request.Page/type").asString()).isEqualTo("string");
    assertThat(platform.at("/components/schemas/gazette.Page/type").asString())
        .isEqualTo("integer");
    assertThat(platform.at("/paths/~1api~1v1~1applications/get/responses/200/$ref").asString())
        .isEqualTo("#/components/schemas/request.Page");
    assertThat(platform.at("/paths/~1api~1v1~1applications/get/operationId").asString())
        .isEqualTo("request.list");
    assertThat(platform.path("paths").has("/internal/progress")).isFalse();
  }

  private static ObjectNode document(String path, String schema, String type) {
    return (ObjectNode)
        JSON.readTree(
            """
            {"openapi":"3.1.0","info":{"title":"t"},"paths":{
              "/internal/progress":{"get":{"responses":{"200":{"description":"d"}}}},
              "%s":{"get":{"operationId":"list","responses":{"200":
                {"$ref":"#/components/schemas/%s"}}}}},
             "components":{"schemas":{"%s":{"type":"%s"}}}}
            """
                .formatted(path, schema, schema, type));
  }
}
