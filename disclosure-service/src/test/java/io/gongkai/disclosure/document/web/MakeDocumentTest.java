package io.gongkai.disclosure.document.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.disclosure.City;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.web.reactive.server.WebTestClient;

class MakeDocumentTest {

  private final City city = City.founded();

  @Test
  void the_same_key_makes_one_document() {
    String first =
        made("k1", Map.of())
            .expectStatus()
            .isCreated()
            .returnResult(Void.class)
            .getResponseHeaders()
            .getFirst("Location");
    String second =
        made("k1", Map.of())
            .expectStatus()
            .isCreated()
            .returnResult(Void.class)
            .getResponseHeaders()
            .getFirst("Location");
    assertThat(second).isEqualTo(first);
  }

  @Test
  void another_body_under_the_same_key_is_refused() {
    made("k2", Map.of()).expectStatus().isCreated();
    made("k2", Map.of("title", "另一份")).expectStatus().isEqualTo(422);
  }

  @ParameterizedTest
  @CsvSource({
    "category, 16,             bad-value",
    "category, x,              bad-value",
    "title,    '',             bad-value",
    "type,     PIGEON,         bad-value",
    "formed,   2025-02-11,     bad-value",
    "pigeon,   1,              unknown-field"
  })
  void a_wrong_field_is_named(String field, String value, String code) {
    Object given = value.matches("\\d+") ? Integer.valueOf(value) : value;
    made("", Map.of(field, given))
        .expectStatus()
        .isBadRequest()
        .expectBody()
        .jsonPath("$.code")
        .isEqualTo(code)
        .jsonPath("$.pointer")
        .isEqualTo("/" + field);
  }

  private WebTestClient.ResponseSpec made(String key, Map<String, Object> more) {
    Map<String, Object> body = new HashMap<>();
    body.put("organ", city.organ);
    body.put("type", "POLICY");
    body.put("title", "题");
    body.put("category", 3);
    body.putAll(more);
    WebTestClient.RequestBodySpec request = city.clerk().post().uri("/api/v1/documents");
    return (key.isEmpty() ? request : request.header("Idempotency-Key", key))
        .bodyValue(body)
        .exchange();
  }
}
