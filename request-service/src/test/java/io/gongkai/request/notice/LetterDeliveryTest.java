package io.gongkai.request.notice;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.request.RequestHouse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;

/** 国办公开办函〔2016〕235号: which day counts, and who may carry a letter. */
class LetterDeliveryTest {

  private LetterCalls calls = new LetterCalls();
  private JsonNode letter;

  @BeforeEach
  void an_issued_receipt() {
    RequestHouse.dayIs("2025-03-03");
    calls = new LetterCalls().withLetterhead().received();
    letter = calls.issued("RECEIPT");
    RequestHouse.dayIs("2025-03-12");
  }

  @Test
  void by_post_the_day_of_posting_counts_and_only_by_the_postal_enterprise() {
    Map<String, Object> post = attempt("POSTAL", "2025-03-04", "2025-03-08");
    post.put("carrier", "COURIER");
    assertThat(LetterCalls.code(deliver(post))).isEqualTo("postal-enterprise-only");
    post.remove("carrier");
    assertThat(LetterCalls.code(deliver(post))).isEqualTo("bad-value");
    post.put("carrier", "POSTAL_ENTERPRISE");
    post.put("item", "EMS1234567890CN");
    assertThat(LetterCalls.json(deliver(post)).get("delivered").asString()).isEqualTo("2025-03-04");
  }

  @Test
  void handed_over_the_day_of_signature_counts() {
    JsonNode sent = LetterCalls.json(deliver(attempt("DIRECT", "2025-03-04", null)));
    assertThat(sent.get("delivered").isNull()).isTrue();
    JsonNode signed = LetterCalls.json(deliver(attempt("DIRECT", "2025-03-04", "2025-03-06")));
    assertThat(signed.get("delivered").asString()).isEqualTo("2025-03-06");
    assertThat(signed.get("deliveries")).hasSize(2);
  }

  @Test
  void online_the_day_of_arrival_counts() {
    assertThat(
            LetterCalls.json(deliver(attempt("ONLINE", "2025-03-04", "2025-03-05")))
                .get("delivered")
                .asString())
        .isEqualTo("2025-03-05");
  }

  @Test
  void a_letter_that_came_back_is_not_delivered() {
    Map<String, Object> post = attempt("POSTAL", "2025-03-04", null);
    post.put("carrier", "POSTAL_ENTERPRISE");
    post.put("returned", true);
    assertThat(LetterCalls.json(deliver(post)).get("delivered").isNull()).isTrue();
    assertThat(undelivered()).hasSize(1);
  }

  @Test
  void what_nobody_delivered_is_listed_until_its_delivery_is_shown() {
    assertThat(undelivered()).hasSize(1);
    assertThat(undelivered().get(0).get("id")).isEqualTo(letter.get("id"));
    calls.issued("REGISTRATION_FORM");
    assertThat(undelivered()).as("what stays in the office").hasSize(1);
    LetterCalls.json(deliver(attempt("FAX", "2025-03-05", "2025-03-05")));
    assertThat(undelivered()).isEmpty();
    RequestHouse.client(calls.citizen)
        .get()
        .uri("/api/v1/letters/undelivered")
        .exchange()
        .expectStatus()
        .isForbidden();
  }

  @Test
  void letters_of_one_day_stand_in_the_order_of_their_issue() {
    List<String> issued = new ArrayList<>(List.of(letter.get("id").asString()));
    for (int i = 0; i < 5; i++) {
      issued.add(calls.another().received().issued("RECEIPT").get("id").asString());
    }
    List<String> listed = new ArrayList<>();
    String next = "";
    do {
      JsonNode page = undelivered("&limit=2" + next);
      page.get("items").forEach(item -> listed.add(item.get("id").asString()));
      next = "&cursor=" + page.path("next").asString("");
    } while (!next.equals("&cursor="));
    assertThat(listed).isEqualTo(issued);
  }

  @Test
  void days_lie_between_the_letter_and_today() {
    assertThat(LetterCalls.code(deliver(attempt("FAX", "2025-03-02", null)))).isEqualTo("bad-date");
    assertThat(LetterCalls.code(deliver(attempt("FAX", "2025-03-13", null)))).isEqualTo("bad-date");
    assertThat(LetterCalls.code(deliver(attempt("FAX", "2025-03-06", "2025-03-05"))))
        .isEqualTo("bad-date");
  }

  @Test
  void what_stays_in_the_office_is_not_delivered() {
    letter = calls.issued("REGISTRATION_FORM");
    assertThat(LetterCalls.code(deliver(attempt("FAX", "2025-03-12", "2025-03-12"))))
        .isEqualTo("letter-stays");
  }

  @Test
  void a_reply_posted_after_its_last_day_is_marked_late() {
    LetterCalls reply = calls.approved("GRANT", "见附件");
    letter = reply.issued("REPLY");
    RequestHouse.dayIs("2025-04-30");
    Map<String, Object> post = attempt("POSTAL", "2025-04-29", null);
    post.put("carrier", "POSTAL_ENTERPRISE");
    assertThat(LetterCalls.json(deliver(post)).get("late").asBoolean()).isTrue();
  }

  private ResponseSpec deliver(Map<String, Object> body) {
    String path = LetterCalls.PATH + "/" + calls.id + "/letters/" + letter.get("id").asString();
    String version =
        RequestHouse.client(calls.clerk)
            .get()
            .uri(path)
            .exchange()
            .expectStatus()
            .isOk()
            .returnResult(String.class)
            .getResponseHeaders()
            .getETag();
    return RequestHouse.client(calls.clerk)
        .post()
        .uri(path + "/deliveries")
        .header("If-Match", version)
        .bodyValue(body)
        .exchange();
  }

  private JsonNode undelivered() {
    return undelivered("").get("items");
  }

  private JsonNode undelivered(String further) {
    return LetterCalls.json(
        RequestHouse.client(calls.clerk)
            .get()
            .uri("/api/v1/letters/undelivered?organ=" + calls.organ + further)
            .exchange());
  }

  private static Map<String, Object> attempt(String route, String sent, String arrived) {
    Map<String, Object> body = new HashMap<>();
    body.put("route", route);
    body.put("sent", sent);
    if (arrived != null) {
      body.put("arrived", arrived);
    }
    return body;
  }
}
