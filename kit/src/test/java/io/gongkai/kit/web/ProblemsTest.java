package io.gongkai.kit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

class ProblemsTest {

  private static final String GOOD =
      """
      {"name":"bear","day":"2024-01-02","age":3,"parts":[{"name":"ear"}]}""";

  private final WebTestClient client = RunningApp.CLIENT;

  @Test
  void a_good_body_is_taken() {
    post(GOOD).expectStatus().isOk();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"name":"bear"                                                              | bad-json      |
          {"name":"bear","name":"x","day":"2024-01-02","age":3,"parts":[]}            | bad-json      |
          {"nam":"bear","name":"bear","day":"2024-01-02","age":3,"parts":[]}          | unknown-field | /nam
          {"day":"2024-01-02","age":3,"parts":[]}                                     | missing-field | /name
          {"name":null,"day":"2024-01-02","age":3,"parts":[]}                         | missing-field | /name
          {"name":"bear","day":"2024-13-02","age":3,"parts":[]}                       | bad-date      | /day
          {"name":"bear","day":"2024-01-02","age":"3","parts":[]}                     | bad-value     | /age
          {"name":"bear","day":"2024-01-02","age":3.5,"parts":[]}                     | bad-value     | /age
          {"name":"bear","day":"2024-01-02","age":null,"parts":[]}                    | missing-field | /age
          {"name":"bear","day":"2024-01-02","age":3,"soft":"true","parts":[]}         | bad-value     | /soft
          {"name":7,"day":"2024-01-02","age":3,"parts":[]}                            | bad-value     | /name
          {"name":"bear","day":"2024-01-02","age":3,"soft":" ","parts":[]}            | bad-value     | /soft
          {"name":"bear","day":"2024-01-02","age":2147483648,"parts":[]}              | bad-value     | /age
          {"name":"bear","day":"2024-01-02","age":" ","parts":[]}                     | bad-value     | /age
          {"name":"bear","day":"2024-01-02","age":3,"kind":0,"parts":[]}              | bad-value     | /kind
          {"name":"bear","day":"2024-01-02","age":3,"sold":[],"parts":[]}             | bad-date      | /sold
          {"name":"bear","day":[2024,1,2],"age":3,"parts":[]}                         | bad-date      | /day
          {"name":"b\\ud800","day":"2024-01-02","age":3,"parts":[]}                   | bad-value     | /name
          {"name":"b\\udc00\\ud800","day":"2024-01-02","age":3,"parts":[]}            | bad-value     | /name
          {"name":"bear","day":"2024-01-02","age":3,"parts":[{"name":"a","size":1}]}  | unknown-field | /parts/0/size
          {"name":"bear","day":"2024-01-02","age":3,"parts":[{"name":"a"},{}]}        | missing-field | /parts/1/name
          {"name":"long bear","day":"2024-01-02","age":3,"parts":[]}                  | bad-value     | /name
          """)
  void a_bad_body_is_refused_with_the_place(String body, String code, String pointer) {
    var answer =
        post(body)
            .expectStatus()
            .isBadRequest()
            .expectHeader()
            .contentType(MediaType.APPLICATION_PROBLEM_JSON);
    var json =
        answer
            .expectBody()
            .jsonPath("$.code")
            .isEqualTo(code)
            .jsonPath("$.type")
            .isEqualTo("/problems/" + code);
    if (pointer == null) {
      json.jsonPath("$.pointer").doesNotExist();
    } else {
      json.jsonPath("$.pointer").isEqualTo(pointer);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "/fails/rule, 409, step-not-lawful",
    "/fails/absent, 404, not-found",
    "/fails/taken, 409, already-exists",
    "/fails/store, 503, service-unavailable",
    "/fails/us, 500, internal-error",
    "/nowhere, 404, not-found",
    "/toys?nam=bear, 400, unknown-parameter",
    "/toys?age=old, 400, bad-value",
    "/toys?on=2024-02-30, 400, bad-date",
    "/toys?limit=0, 400, bad-value",
    "/toys?limit=201, 400, bad-value",
    "/me?x=1, 400, unknown-parameter",
    "/toys?name=bear&name=lion, 400, bad-value",
    "/toys?limit=5&limit=5, 400, bad-value",
    "/toys/1/pushes, 405, method-not-allowed",
    "/clerks, 401, unauthenticated",
    "/internal/engine, 401, unauthenticated"
  })
  void a_refusal_is_a_problem(String path, int status, String code) {
    String body =
        client
            .get()
            .uri(path)
            .exchange()
            .expectStatus()
            .isEqualTo(status)
            .expectHeader()
            .contentType(MediaType.APPLICATION_PROBLEM_JSON)
            .expectBody(String.class)
            .returnResult()
            .getResponseBody();
    assertThat(body)
        .contains("\"code\":\"" + code + "\"")
        .doesNotContain("secret")
        .doesNotContain("10.0.0.1");
  }

  @Test
  void a_broken_rule_names_the_state_and_what_would_be_lawful() {
    client
        .get()
        .uri("/fails/rule")
        .exchange()
        .expectBody()
        .jsonPath("$.state")
        .isEqualTo("closed")
        .jsonPath("$.lawful[1]")
        .isEqualTo("archive")
        .jsonPath("$.detail")
        .isEqualTo("当前状态为“closed”，不得办理该步骤；现在可以办理：reopen、archive。");
  }

  @Test
  void a_body_of_another_type_and_one_too_large_are_problems_too() {
    client
        .post()
        .uri("/toys")
        .contentType(MediaType.TEXT_PLAIN)
        .bodyValue("x")
        .exchange()
        .expectStatus()
        .isEqualTo(415);
    String large = GOOD.replace("bear", "b".repeat(5_000_000));
    post(large).expectStatus().isEqualTo(413);
  }

  /** As a program sends a header in Chinese that writes plain UTF-8: byte 96 is no letter. */
  @Test
  void a_header_that_is_no_text_is_a_problem_too() {
    client
        .post()
        .uri("/toys/1/pushes")
        .header("If-Match", "\u00e4\u00b8\u0096")
        .exchange()
        .expectStatus()
        .isBadRequest()
        .expectBody()
        .jsonPath("$.code")
        .isEqualTo("bad-request");
  }

  @Test
  void whole_characters_beyond_the_basic_plane_are_taken() {
    post(GOOD.replace("ear\"}", "\\ud83d\\udc3b\"}")).expectStatus().isOk();
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/xml", "garbage"})
  void what_the_caller_would_not_accept_is_told_all_the_same(String accepted) {
    client
        .get()
        .uri("/toys/1")
        .header("Accept", accepted)
        .exchange()
        .expectStatus()
        .isEqualTo(406)
        .expectHeader()
        .doesNotExist("ETag")
        .expectBody()
        .jsonPath("$.code")
        .isEqualTo("not-acceptable");
  }

  @Test
  void a_name_with_a_control_character_in_it_is_a_problem_too() {
    String port = RunningApp.CONTEXT.getEnvironment().getProperty("local.server.port");
    client
        .get()
        .uri(URI.create("http://127.0.0.1:" + port + "/toys?%00=1"))
        .exchange()
        .expectStatus()
        .isBadRequest()
        .expectBody()
        .jsonPath("$.code")
        .isEqualTo("bad-request");
  }

  @Test
  void a_method_that_is_not_offered_is_answered_with_those_that_are() {
    client
        .get()
        .uri("/toys/1/pushes")
        .exchange()
        .expectStatus()
        .isEqualTo(405)
        .expectHeader()
        .valueEquals("Allow", "POST");
  }

  @Test
  void known_parameters_pass() {
    client
        .get()
        .uri("/toys?limit=7&cursor=abc&age=3&on=2024-01-02")
        .exchange()
        .expectStatus()
        .isOk();
  }

  private WebTestClient.ResponseSpec post(String body) {
    return client
        .post()
        .uri("/toys")
        .contentType(MediaType.APPLICATION_JSON)
        .bodyValue(body)
        .exchange();
  }
}
