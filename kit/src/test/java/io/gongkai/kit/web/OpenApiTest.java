package io.gongkai.kit.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class OpenApiTest {

  private final JsonNode document = read();

  @Test
  void the_document_is_openapi_3_1_with_problems_and_the_token() {
    assertThat(document.get("openapi").asString()).startsWith("3.1");
    assertThat(document.at("/components/schemas/Problem/properties/code").isObject()).isTrue();
    assertThat(document.at("/components/securitySchemes/bearer/scheme").asString())
        .isEqualTo("bearer");
    assertThat(
            document
                .at("/paths/~1toys/post/responses/default/content/application~1problem+json")
                .isObject())
        .isTrue();
    assertThat(document.at("/servers/0/url").asString()).isEqualTo("/");
  }

  @Test
  void arguments_of_the_kit_are_headers_and_parameters() {
    assertThat(names("/toys", "post")).isEqualTo("Idempotency-Key ");
    assertThat(names("/toys/{id}/pushes", "post")).isEqualTo("id If-Match ");
    assertThat(names("/toys", "get")).contains("cursor limit ").contains("on ");
    assertThat(names("/me", "get")).isEmpty();
  }

  @Test
  void what_may_not_be_null_is_required() {
    assertThat(document.at("/components/schemas/NewToy/required").toString())
        .contains("name", "day", "age", "parts")
        .doesNotContain("soft");
  }

  private String names(String path, String method) {
    var names = new StringBuilder();
    document
        .get("paths")
        .get(path)
        .get(method)
        .path("parameters")
        .forEach(p -> names.append(p.get("name").asString()).append(' '));
    return names.toString();
  }

  private static JsonNode read() {
    String text =
        RunningApp.CLIENT
            .get()
            .uri("/v3/api-docs")
            .exchange()
            .expectBody(String.class)
            .returnResult()
            .getResponseBody();
    return new JsonMapper().readTree(text);
  }
}
