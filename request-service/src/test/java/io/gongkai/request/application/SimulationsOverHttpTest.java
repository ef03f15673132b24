package io.gongkai.request.application;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.request.RequestHouse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SimulationsOverHttpTest {

  @ParameterizedTest
  @CsvSource({
    "2020-07-01, 2020-07-29", "2020-06-23, 2020-07-22", "2020-01-20, 2020-02-25",
    "2020-09-25, 2020-10-29", "2020-07-04, 2020-07-31", "2020-10-10, 2020-11-06",
    "2025-10-01, 2025-11-04", "2025-10-13, 2025-11-10", "2025-04-15, 2025-05-15",
    "2025-05-13, 2025-06-11", "2026-02-10, 2026-03-16", "2026-02-09, 2026-03-13",
    "2024-12-20, 2025-01-20", "2025-12-22, 2026-01-20", "2020-01-10, 2020-02-14",
    "2020-04-20, 2020-05-19", "2020-06-15, 2020-07-14", "2020-09-21, 2020-10-23"
  })
  void twenty_working_days_without_login(String received, String due) {
    clock(
            Map.of(
                "channel",
                "ONLINE",
                "submitted",
                received,
                "received",
                received,
                "events",
                List.of()))
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.received")
        .isEqualTo(received)
        .jsonPath("$.due")
        .isEqualTo(due)
        .jsonPath("$.provisional")
        .isEqualTo(false)
        .jsonPath("$.segments[0].effect")
        .isEqualTo("COUNTS")
        .jsonPath("$.days[-1].n")
        .isEqualTo(20);
  }

  @Test
  void the_calendar_may_be_that_of_an_earlier_day() {
    Map<String, Object> body = told("2020-01-10");
    body.put("calendarKnownAt", "2020-01-11");
    clock(body).expectBody().jsonPath("$.due").isEqualTo("2020-02-12");
  }

  @ParameterizedTest
  @CsvSource({
    "'EXTENDED 2025-03-10 - 20', 2025-04-28",
    "'THIRD_PARTY_CONSULTED 2025-03-10 2025-03-12|THIRD_PARTY_ANSWERED 2025-03-28', 2025-04-21",
    "'THIRD_PARTY_CONSULTED 2025-03-10 2025-03-12', 2025-04-24",
    "'THIRD_PARTY_CONSULTED 2025-03-10 2025-03-12|AGENCY_CONSULTED 2025-03-20|THIRD_PARTY_ANSWERED 2025-03-28|AGENCY_ANSWERED 2025-04-03', 2025-04-25",
    "'THIRD_PARTY_CONSULTED 2025-03-04 2025-03-04|THIRD_PARTY_CONSULTED 2025-03-31|THIRD_PARTY_ANSWERED 2025-04-02', 2025-04-24",
    "'CORRECTION_REQUESTED 2025-03-05|CORRECTED 2025-10-13', 2025-11-10",
    "'FEE_NOTICED 2025-03-05|FEE_PAID 2025-05-13', 2025-06-11",
    "'REASONS_REQUESTED 2025-03-05|REASONS_GIVEN 2025-03-06|REPLY_DEFERRED 2025-03-07 - - 2025-06-30', 2025-06-30"
  })
  void what_happens_moves_the_day_in_any_order(String events, String due) {
    List<Map<String, Object>> list = events(events);
    Map<String, Object> body = told("2025-03-03");
    body.put("events", list);
    clock(body).expectStatus().isOk().expectBody().jsonPath("$.due").isEqualTo(due);
    body.put("events", list.reversed());
    clock(body).expectStatus().isOk().expectBody().jsonPath("$.due").isEqualTo(due);
  }

  @ParameterizedTest
  @CsvSource({
    "'CORRECTION_REQUESTED 2025-03-20', correction-too-late, 第三十条",
    "'EXTENDED 2025-04-02 - 5', extension-too-late, 第三十三条",
    "'EXTENDED 2025-03-10 - 15|EXTENDED 2025-03-11 - 6', extension-over-20, 第三十三条",
    "'REPLY_DEFERRED 2025-03-10 - - 2025-06-30', reasons-not-asked, 第三十五条"
  })
  void an_unlawful_event_is_a_problem_with_its_article(String events, String code, String article) {
    Map<String, Object> body = told("2025-03-03");
    body.put("events", events(events));
    clock(body)
        .expectStatus()
        .isEqualTo(409)
        .expectHeader()
        .contentType("application/problem+json")
        .expectBody()
        .jsonPath("$.code")
        .isEqualTo(code)
        .jsonPath("$.article")
        .value(text -> assertThat(String.valueOf(text)).contains(article));
  }

  @Test
  void days_out_of_this_world_and_unknown_fields_are_refused() {
    Map<String, Object> body = told("2025-03-03");
    body.put("submitted", "9999-12-31");
    clock(body).expectStatus().isBadRequest().expectBody().jsonPath("$.code").isEqualTo("bad-date");
    body.put("submitted", "2025-03-04");
    clock(body).expectBody().jsonPath("$.code").isEqualTo("bad-date");
    body.put("purpose", "research");
    clock(body).expectBody().jsonPath("$.code").isEqualTo("unknown-field");
    clock(Map.of("channel", "PIGEON", "submitted", "2025-03-03"))
        .expectBody()
        .jsonPath("$.code")
        .isEqualTo("bad-value");
  }

  @ParameterizedTest
  @CsvSource({
    "BY_ITEM, 10, 0, 0",
    "BY_ITEM, 11, 0, 100",
    "BY_ITEM, 30, 0, 2000",
    "BY_ITEM, 31, 0, 2200",
    "BY_ITEM, 35, 0, 3000",
    "BY_ITEM, 40, 0, 4000",
    "BY_ITEM, 41, 0, 4300",
    "BY_ITEM, 45, 0, 5500",
    "BY_ITEM, 60, 0, 11000",
    "BY_ITEM, 100, 0, 37000",
    "BY_ITEM, 1, 34, 200",
    "BY_PAGE, 30, 0, 0",
    "BY_PAGE, 31, 0, 10",
    "BY_PAGE, 100, 0, 700",
    "BY_PAGE, 101, 0, 720",
    "BY_PAGE, 200, 0, 2700",
    "BY_PAGE, 201, 0, 2740",
    "BY_PAGE, 250, 0, 4700"
  })
  void fees_are_told_to_everybody(String basis, int quantity, int before, String amount) {
    fee(Map.of("basis", basis, "quantity", quantity, "itemsThisMonth", before))
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.amount")
        .isEqualTo(amount)
        .jsonPath("$.steps[0].from")
        .isEqualTo(before + 1);
  }

  @Test
  void a_fee_needs_a_quantity() {
    fee(Map.of("basis", "BY_ITEM", "quantity", 0)).expectStatus().isBadRequest();
    fee(Map.of("basis", "BY_ITEM")).expectBody().jsonPath("$.code").isEqualTo("missing-field");
  }

  private static Map<String, Object> told(String received) {
    return new HashMap<>(Map.of("channel", "ONLINE", "submitted", received, "received", received));
  }

  private static List<Map<String, Object>> events(String text) {
    String[] fields = {"type", "on", "delivered", "workingDays", "until"};
    List<Map<String, Object>> events = new ArrayList<>();
    for (String each : text.split("\\|")) {
      Map<String, Object> event = new HashMap<>();
      String[] words = each.split(" ");
      for (int i = 0; i < words.length; i++) {
        if (!words[i].equals("-")) {
          event.put(fields[i], i == 3 ? (Object) Integer.valueOf(words[i]) : words[i]);
        }
      }
      events.add(event);
    }
    return events;
  }

  private static ResponseSpec clock(Map<String, Object> body) {
    return RequestHouse.client(null)
        .post()
        .uri("/api/v1/clock/simulations")
        .bodyValue(body)
        .exchange();
  }

  private static ResponseSpec fee(Map<String, Object> body) {
    return RequestHouse.client(null)
        .post()
        .uri("/api/v1/fees/simulations")
        .bodyValue(body)
        .exchange();
  }
}
