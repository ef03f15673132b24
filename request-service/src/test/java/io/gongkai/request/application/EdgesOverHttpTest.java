package io.gongkai.request.application;

import io.gongkai.request.RequestHouse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is well formed and still cannot be meant. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class EdgesOverHttpTest {
  private final ApplicationCalls calls = new ApplicationCalls();

  @BeforeEach
  void it_is_the_third_of_march() {
    RequestHouse.dayIs("2025-03-03");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "applications?state=REPLYED",
        "applications?state=",
        "applications?state=SUBMITTED,REPLIED",
        "desk/cases?state=NOPE",
        "desk/cases/export?state=NOPE",
        "messages?state=NOPE",
        "remedies?state=NOPE"
      })
  void a_state_that_there_is_not_is_refused_and_not_an_empty_list(String list) {
    RequestHouse.client(calls.clerk)
        .get()
        .uri("/api/v1/" + list)
        .exchange()
        .expectStatus()
        .isBadRequest()
        .expectBody()
        .jsonPath("$.code")
        .isEqualTo("bad-value")
        .jsonPath("$.pointer")
        .isEqualTo("state");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "applications?state=CONSULTING_THIRD_PARTY",
        "applications?state=CLOSED_ABANDONED_FEE",
        "desk/cases?state=REPLY_REVIEW",
        "messages?state=CONVERTED",
        "remedies?state=FILED"
      })
  void a_state_that_there_is_may_have_no_cases(String list) {
    RequestHouse.client(calls.clerk)
        .get()
        .uri("/api/v1/" + list)
        .exchange()
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.items")
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"2008-04-30, 400", "0206-03-03, 400", "2008-05-01, 201", "2025-03-04, 400"})
  void nothing_arrived_before_there_was_anything_to_apply_for(String arrived, int status) {
    Map<String, Object> form = new HashMap<>(calls.form("IN_PERSON"));
    form.put("arrived", arrived);
    calls.submit(calls.clerk, form, null).expectStatus().isEqualTo(status);
  }

  @ParameterizedTest
  @CsvSource({"BY_ITEM, 10, 409", "BY_ITEM, 11, 200", "BY_PAGE, 30, 409", "BY_PAGE, 31, 200"})
  void a_fee_of_nothing_does_not_stop_the_clock(String basis, int quantity, int status) {
    calls.received("zhang~citizen~");
    calls
        .step(calls.clerk, "fee-notices", Map.of("basis", basis, "quantity", quantity))
        .expectStatus()
        .isEqualTo(status);
  }

  @Test
  void where_nothing_is_owed_the_refusal_says_so() {
    calls.received("zhang~citizen~");
    calls
        .step(calls.clerk, "fee-notices", Map.of("basis", "BY_ITEM", "quantity", 1))
        .expectBody()
        .jsonPath("$.code")
        .isEqualTo("no-fee-due");
  }
}
