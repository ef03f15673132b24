package io.gongkai.kit.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.kit.AggregateId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.json.JsonMapper;

class VersionsAndKeysTest {

  @ParameterizedTest
  @CsvSource({"'\"3\"', 200", "'\"2\"', 412", "3, 400", "*, 400", "'W/\"3\"', 400", ", 428"})
  void a_command_says_which_version_it_means(String ifMatch, int status) {
    RunningApp.CLIENT
        .post()
        .uri("/toys/1/pushes")
        .headers(
            h -> {
              if (ifMatch != null) {
                h.set("If-Match", ifMatch);
              }
            })
        .exchange()
        .expectStatus()
        .isEqualTo(status);
  }

  @Test
  void two_versions_are_none() {
    RunningApp.CLIENT
        .post()
        .uri("/toys/1/pushes")
        .header("If-Match", "\"3\"", "\"2\"")
        .exchange()
        .expectStatus()
        .isBadRequest();
  }

  @Test
  void two_keys_are_none() {
    RunningApp.CLIENT
        .post()
        .uri("/toys")
        .contentType(MediaType.APPLICATION_JSON)
        .header("Idempotency-Key", "a", "b")
        .bodyValue("{\"name\":\"bear\",\"day\":\"2024-01-02\",\"age\":3,\"parts\":[]}")
        .exchange()
        .expectStatus()
        .isBadRequest();
  }

  @Test
  void the_same_key_and_body_give_the_same_subject() {
    String key = AggregateId.freshRef();
    String first = ref(post(key, "bear").expectStatus().isOk());
    assertThat(ref(post(key, "bear").expectStatus().isOk())).isEqualTo(first);
    assertThat(ref(post(null, "bear").expectStatus().isOk())).isNotEqualTo(first);
  }

  @Test
  void the_same_key_with_another_body_is_refused() {
    String key = AggregateId.freshRef();
    post(key, "bear").expectStatus().isOk();
    post(key, "lion")
        .expectStatus()
        .isEqualTo(422)
        .expectBody()
        .jsonPath("$.code")
        .isEqualTo("idempotency-key-reused");
  }

  @Test
  void a_refused_creation_frees_the_key() {
    String key = AggregateId.freshRef();
    post(key, "none").expectStatus().isEqualTo(409);
    post(key, "bear").expectStatus().isOk();
  }

  @Test
  void a_creation_that_was_stored_but_never_answered_is_answered_when_it_is_sent_again() {
    String key = AggregateId.freshRef();
    post(key, "torn").expectStatus().isEqualTo(503);
    String second = ref(post(key, "torn").expectStatus().isOk());
    assertThat(ref(post(key, "torn").expectStatus().isOk())).isEqualTo(second);
  }

  private static String ref(WebTestClient.ResponseSpec answer) {
    String body = answer.expectBody(String.class).returnResult().getResponseBody();
    return new JsonMapper().readTree(body).get("ref").asString();
  }

  private static WebTestClient.ResponseSpec post(String key, String name) {
    return RunningApp.CLIENT
        .post()
        .uri("/toys")
        .contentType(MediaType.APPLICATION_JSON)
        .headers(
            h -> {
              if (key != null) {
                h.set("Idempotency-Key", key);
              }
            })
        .bodyValue("{\"name\":\"" + name + "\",\"day\":\"2024-01-02\",\"age\":3,\"parts\":[]}")
        .exchange();
  }
}
