package io.gongkai.request.calendar;

import io.gongkai.request.DatedHouse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

@DisplayNameGeneration(ReplaceUnderscores.class)
class EditionsOverHttpTest {
  private static final DatedHouse HOUSE = new DatedHouse("2026-12-18");

  @AfterAll
  static void the_house_is_closed() {
    HOUSE.close();
  }

  @Test
  void everybody_reads_what_the_house_counts_by() {
    HOUSE
        .client(null)
        .get()
        .uri("/api/v1/calendars/editions")
        .exchange()
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.items[?(@.id=='2020-2')].number")
        .isEqualTo("国办发明电〔2020〕1号")
        .jsonPath("$.items[?(@.id=='2019-1')].entered")
        .exists();
  }

  @Test
  void a_notice_that_cannot_be_one_is_refused_with_the_place() {
    refused(n -> n.put("year", 2018), "bad-value", "/year");
    refused(n -> n.put("year", 2101), "bad-value", "/year");
    refused(n -> n.put("knownFrom", "2026-12-19"), "bad-date", "/knownFrom");
    refused(n -> n.put("knownFrom", "2025-12-18"), "bad-date", "/knownFrom");
    refused(n -> n.put("number", " "), "bad-value", "/number");
    refused(n -> n.put("address", "javascript:alert(1)"), "bad-value", "/address");
    refused(n -> n.put("off", List.of()), "bad-value", "/off");
    refused(n -> off(n).removeFirst(), "bad-value", "/off"); // New Year is off by statute
    refused(n -> off(n).add(off(n).getFirst()), "bad-date", "/off/30/date");
    refused(n -> off(n).set(0, day("2028-01-01")), "bad-date", "/off/0/date");
    refused(
        n -> off(n).set(0, Map.of("date", "2027-01-01", "name", "")), "bad-value", "/off/0/name");
    refused(n -> n.put("worked", List.of(day("2027-01-11"))), "bad-date", "/worked/0/date");
    refused(n -> n.put("worked", List.of(day("2027-01-03"))), "bad-date", "/worked/0/date");
    refused(n -> n.put("until", "2027-12-31"), "unknown-field", "/until");
    refused(n -> n.remove("knownFrom"), "missing-field", "/knownFrom");
  }

  @Test
  void a_request_that_is_sent_again_brings_nothing_twice_and_an_edition_amends_no_later_one() {
    Map<String, Object> notice = NewYear.notice("2026-12-18", "国办发明电〔2026〕9号");
    post(notice, "K1").expectStatus().isCreated().expectBody().jsonPath("$.id").isEqualTo("2027-1");
    post(notice, "K1").expectStatus().isCreated().expectBody().jsonPath("$.id").isEqualTo("2027-1");
    HOUSE.restart();
    post(notice, "K1").expectStatus().isCreated().expectBody().jsonPath("$.id").isEqualTo("2027-1");
    post(NewYear.amended("2026-12-17", "国办发明电〔2026〕8号"), "K2")
        .expectStatus()
        .isBadRequest()
        .expectBody()
        .jsonPath("$.pointer")
        .isEqualTo("/knownFrom");
  }

  @SuppressWarnings("unchecked")
  private static List<Map<String, String>> off(Map<String, Object> notice) {
    return (List<Map<String, String>>) notice.get("off");
  }

  private static Map<String, String> day(String date) {
    return Map.of("date", date, "name", "元旦");
  }

  private static void refused(Consumer<Map<String, Object>> slip, String code, String pointer) {
    Map<String, Object> notice = NewYear.notice("2026-12-18", "国办发明电〔2026〕7号");
    notice.put("off", new ArrayList<>(off(notice)));
    slip.accept(notice);
    post(notice, "K-" + System.nanoTime())
        .expectStatus()
        .isBadRequest()
        .expectBody()
        .jsonPath("$.code")
        .isEqualTo(code)
        .jsonPath("$.pointer")
        .isEqualTo(pointer);
  }

  private static ResponseSpec post(Map<String, Object> body, String key) {
    return HOUSE
        .client("machine~operator~")
        .post()
        .uri("/api/v1/calendars/editions")
        .header("Idempotency-Key", key)
        .bodyValue(body)
        .exchange();
  }
}
