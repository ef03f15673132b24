package io.gongkai.request.notice;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.request.RequestHouse;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;

/** A letter issued in error is taken back by the head; the remedies run from the one in hand. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RevokedLetterTest {

  private LetterCalls calls = new LetterCalls();
  private JsonNode reply;

  @BeforeEach
  void a_reply_is_issued() {
    RequestHouse.dayIs("2025-03-03");
    calls = new LetterCalls().withLetterhead().received().approved("GRANT", "见附件");
    reply = calls.issued("REPLY");
  }

  @Test
  void only_the_head_takes_a_letter_back_and_not_the_one_who_issued_it() {
    assertThat(revoked(calls.clerk, reply, "WRONG_CONTENT").expectBody().returnResult().getStatus())
        .hasToString("403 FORBIDDEN");
    revoked(calls.reviewer, reply, "WRONG_CONTENT").expectStatus().isForbidden();
    revoked(calls.supervisor, reply, "WRONG_CONTENT").expectStatus().isForbidden();
    revoked("h~head~elsewhere", reply, "WRONG_CONTENT").expectStatus().isNotFound();
    String same = "clerk-1~head~" + calls.organ;
    assertThat(LetterCalls.code(revoked(same, reply, "WRONG_CONTENT"))).isEqualTo("four-eyes");
    revoked(calls.head, reply, "看错了").expectStatus().isBadRequest();
    JsonNode done = LetterCalls.json(revoked(calls.head, reply, "WRONG_CONTENT"));
    assertThat(done.get("voided").asString()).isEqualTo("WRONG_CONTENT");
    assertThat(done.get("revoked").asBoolean()).isTrue();
    assertThat(done.get("number")).isEqualTo(reply.get("number"));
    assertThat(LetterCalls.code(revoked(calls.head, reply, "OTHER")))
        .isEqualTo("letter-not-in-force");
  }

  @Test
  void its_number_stays_used_and_another_letter_takes_its_place_without_a_second_answer() {
    calls.get(calls.citizen, "/letters/" + id(reply)).expectStatus().isOk();
    LetterCalls.json(revoked(calls.head, reply, "WRONG_REMEDY"));
    calls.get(calls.citizen, "/letters/" + id(reply)).expectStatus().isNotFound();
    JsonNode wanted = LetterCalls.json(calls.get(calls.clerk, "/letters/wanted"));
    assertThat(wanted.get("items").findValuesAsString("kind")).contains("REPLY");
    JsonNode second = calls.issued("REPLY");
    assertThat(second.get("number").asString()).endsWith("〔2025〕2号");
    assertThat(second.get("pending").asBoolean()).isFalse();
    assertThat(calls.state().get("state").asString()).isEqualTo("REPLIED");
    assertThat(calls.state().get("decisions")).hasSize(1);
    calls.pdf(calls.citizen, id(second));
    assertThat(LetterCalls.code(calls.issue(calls.clerk, Map.of("kind", "REPLY"), null)))
        .isEqualTo("already-exists");
  }

  @Test
  void a_letter_that_was_taken_back_is_not_delivered_and_nobody_waits_for_it() {
    LetterCalls.json(revoked(calls.head, reply, "ISSUED_TWICE"));
    assertThat(LetterCalls.code(delivered(reply, "2025-03-03"))).isEqualTo("letter-stays");
    JsonNode undelivered =
        LetterCalls.json(
            RequestHouse.client(calls.clerk)
                .get()
                .uri("/api/v1/letters/undelivered?organ=" + calls.organ)
                .exchange());
    assertThat(undelivered.get("items")).isEmpty();
  }

  @Test
  void the_remedies_run_from_the_day_the_answer_is_in_hand() {
    RequestHouse.dayIs("2025-03-10");
    assertThat(since()).as("nothing has begun").isEqualTo("2025-03-10");
    delivered(reply, "2025-03-07").expectStatus().isOk();
    assertThat(since()).isEqualTo("2025-03-07");
    RequestHouse.dayIs("2025-03-12");
    assertThat(since()).isEqualTo("2025-03-07");
    LetterCalls.json(revoked(calls.head, reply, "WRONG_REMEDY"));
    JsonNode second = calls.issued("REPLY");
    assertThat(since()).isEqualTo("2025-03-12");
    RequestHouse.dayIs("2025-03-14");
    delivered(second, "2025-03-13").expectStatus().isOk();
    assertThat(since()).isEqualTo("2025-03-13");
  }

  private String since() {
    return LetterCalls.json(calls.get(calls.citizen, "/remedy-options"))
        .get("items")
        .get(0)
        .get("since")
        .asString();
  }

  private ResponseSpec revoked(String token, JsonNode letter, String reason) {
    return changed(token, letter, "revocations", Map.of("reason", reason));
  }

  private ResponseSpec delivered(JsonNode letter, String arrived) {
    return changed(
        calls.clerk,
        letter,
        "deliveries",
        Map.of("route", "DIRECT", "sent", letter.get("on").asString(), "arrived", arrived));
  }

  private ResponseSpec changed(
      String token, JsonNode letter, String what, Map<String, Object> body) {
    String path = LetterCalls.PATH + "/" + calls.id + "/letters/" + id(letter);
    String version =
        RequestHouse.client(calls.head)
            .get()
            .uri(path)
            .exchange()
            .expectStatus()
            .isOk()
            .returnResult(String.class)
            .getResponseHeaders()
            .getETag();
    return RequestHouse.client(token)
        .post()
        .uri(path + "/" + what)
        .header("If-Match", version)
        .bodyValue(body)
        .exchange();
  }

  private static String id(JsonNode letter) {
    return letter.get("id").asString();
  }
}
