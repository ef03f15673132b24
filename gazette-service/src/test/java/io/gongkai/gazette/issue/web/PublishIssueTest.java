package io.gongkai.gazette.issue.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.gazette.City;
import io.gongkai.gazette.RunningService;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PublishIssueTest {

  private static final int MANY = 24;

  private final City city = City.known();

  @Test
  void the_numbers_are_minted_at_publication_and_follow_one_another() {
    numbered(city.issues("REGULAR", List.of(City.title("任免通知"))), 1, 1);
    numbered(city.issues("REGULAR", List.of(City.title("任免通知"))), 2, 2);
    numbered(city.issues("EXTRA", List.of(City.title("政府工作报告"))), 1, 3)
        .jsonPath("$.label")
        .isEqualTo("2025年增刊第1期（总第3期）");
  }

  @Test
  void many_issues_at_once_leave_no_gap_and_take_no_number_twice() {
    List<JsonNode> issues =
        IntStream.range(0, MANY)
            .parallel()
            .mapToObj(n -> body(city.issues("REGULAR", List.of(City.title("任免通知")))))
            .toList();
    List<Integer> dense = IntStream.rangeClosed(1, MANY).boxed().toList();
    assertThat(issues.stream().map(i -> i.get("number").asInt()))
        .containsExactlyInAnyOrderElementsOf(dense);
    assertThat(issues.stream().map(i -> i.get("serial").asInt()))
        .containsExactlyInAnyOrderElementsOf(dense);
  }

  @Test
  void a_document_stands_in_an_issue_with_its_title() {
    String id = city.publishes(city.organ, "D1", "NORMATIVE_DOCUMENT");
    JsonNode issue = body(city.issues("REGULAR", List.of(City.document(id))));
    assertThat(issue.at("/items/0/title").asString()).isEqualTo("题D1");
    city.withdraws(id);
    assertThat(read(issue.get("id").asString()).at("/items/0/title").isNull()).isTrue();
  }

  @Test
  void what_is_not_public_is_not_printed() {
    String made = city.makes(city.organ, "D2", "REGULATION");
    String withdrawn = city.publishes(city.organ, "D3", "REGULATION");
    city.withdraws(withdrawn);
    for (String id : List.of(made, withdrawn, "doc-none")) {
      refused(city.issues("REGULAR", List.of(City.document(id))), 404, "unknown-subject");
    }
  }

  @Test
  void documents_of_a_higher_level_are_not_printed() {
    city.registers("440000-BGT", "440000");
    String id = city.publishes("440000-BGT", "P1", "REGULATION");
    refused(city.issues("REGULAR", List.of(City.document(id))), 400, "bad-value");
  }

  @Test
  void an_issue_has_items_and_each_is_a_document_or_a_title() {
    refused(city.issues("REGULAR", List.of()), 400, "bad-value");
    refused(city.issues("REGULAR", List.of(Map.of("section", "特载"))), 400, "bad-value");
    refused(
        city.issues("REGULAR", List.of(Map.of("section", "a", "title", "b", "document", "c"))),
        400,
        "bad-value");
  }

  @Test
  void only_editors_and_heads_of_the_organ_publish() {
    tries(RunningService.stranger(), 401);
    tries(RunningService.as("c", "clerk", city.organ), 403);
    tries(RunningService.as("e", "editor", "999999-BGS"), 403);
    tries(RunningService.as("ops", "operator", city.organ), 403);
    tries(RunningService.as("h", "head", city.organ), 201);
  }

  private static JsonNode read(String id) {
    return body(RunningService.stranger().get().uri("/api/v1/gazette/issues/" + id).exchange());
  }

  private void tries(WebTestClient who, int status) {
    who.post()
        .uri("/api/v1/gazette/issues")
        .bodyValue(
            Map.of("organ", city.organ, "edition", "EXTRA", "items", List.of(City.title("增"))))
        .exchange()
        .expectStatus()
        .isEqualTo(status);
  }

  private static JsonNode body(WebTestClient.ResponseSpec answer) {
    return JsonMapper.shared()
        .readTree(
            answer.expectStatus().is2xxSuccessful().expectBody().returnResult().getResponseBody());
  }

  private static WebTestClient.BodyContentSpec numbered(
      WebTestClient.ResponseSpec answer, int number, int serial) {
    return answer
        .expectStatus()
        .isCreated()
        .expectBody()
        .jsonPath("$.number")
        .isEqualTo(number)
        .jsonPath("$.serial")
        .isEqualTo(serial);
  }

  private static void refused(WebTestClient.ResponseSpec answer, int status, String code) {
    answer.expectStatus().isEqualTo(status).expectBody().jsonPath("$.code").isEqualTo(code);
  }
}
