package io.gongkai.request.remedy;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.request.DatedHouse;
import io.gongkai.request.application.ReadyCases;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient.BodyContentSpec;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

/** From a refused reply to the one a reconsideration ordered, on the whole service. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RedecisionOverHttpTest {
  private static final String CLERK = "a~clerk.head~O1";
  private static final DatedHouse HOUSE = new DatedHouse("2025-08-04");
  private static final ReadyCases CASES = new ReadyCases(HOUSE, "O1");

  @AfterAll
  static void the_house_is_closed() {
    HOUSE.close();
  }

  @Test
  void the_case_tells_until_when_what_can_be_filed_and_days_off_move_the_day() {
    String refused = CASES.replied("2025-07-01", "2025-08-04", "DENY_PROCESS_INFO");
    get(CLERK, refused + "/remedy-options")
        .jsonPath("$.items.length()")
        .isEqualTo(1)
        .jsonPath("$.items[0].type")
        .isEqualTo("RECONSIDERATION")
        .jsonPath("$.items[0].nominal")
        .isEqualTo("2025-10-03")
        .jsonPath("$.items[0].until")
        .isEqualTo("2025-10-09")
        .jsonPath("$.items[0].article")
        .isEqualTo("行政复议法第二十条");
    String repeated = CASES.replied("2025-07-01", "2025-07-31", "REPEAT");
    get(CLERK, repeated + "/remedy-options")
        .jsonPath("$.items[0].until")
        .isEqualTo("2025-09-29")
        .jsonPath("$.items[1].type")
        .isEqualTo("LITIGATION_DIRECT")
        .jsonPath("$.items[1].until")
        .isEqualTo("2026-02-02"); // 01-31 is a Saturday
    HOUSE
        .client("x~citizen~")
        .get()
        .uri(path(repeated + "/remedy-options"))
        .exchange()
        .expectStatus()
        .isNotFound();
    HOUSE
        .client(null)
        .get()
        .uri(path(repeated + "/remedy-options"))
        .exchange()
        .expectStatus()
        .isUnauthorized();
  }

  @Test
  void a_corrected_reply_lies_on_the_desk_again_with_the_ordered_period() {
    String id = CASES.replied("2025-07-01", "2025-07-31", "DENY_PROCESS_INFO");
    HOUSE.dayIs("2025-08-10");
    String remedy = CASES.remedy(id, "RECONSIDERATION");
    HOUSE
        .client(CLERK)
        .get()
        .uri("/api/v1/remedies?application=" + id)
        .exchange()
        .expectBody()
        .jsonPath("$.items[0].subject")
        .isEqualTo("财政预算执行情况");
    HOUSE.dayIs("2025-09-22");
    decide(remedy, Map.of("result", "UPHELD", "redecideWithin", 10)).expectStatus().isBadRequest();
    decide(remedy, Map.of("result", "CORRECTED", "redecideWithin", 10)).expectStatus().isOk();
    // 10 working days after 2025-09-22: 23 to 26, the Sunday 28, 29, 30, then 10-09, 10, 11
    // (worked)
    get(CLERK, id)
        .jsonPath("$.application.state")
        .isEqualTo("REPLIED")
        .jsonPath("$.application.open")
        .isEqualTo(true)
        .jsonPath("$.application.due")
        .isEqualTo("2025-10-11");
    get(CLERK, "?open=true&order=due&limit=200")
        .jsonPath("$.items[?(@.id=='" + id + "')].due")
        .isEqualTo("2025-10-11");
    get(CLERK, id + "/clock")
        .jsonPath("$.limits[?(@.of=='REDECISION')].until")
        .isEqualTo("2025-10-11");
    HOUSE.dayIs("2025-09-23");
    CASES.replies(id, "REPEAT");
    get(CLERK, id)
        .jsonPath("$.application.open")
        .isEqualTo(false)
        .jsonPath("$.application.decisions.length()")
        .isEqualTo(2);
    decide(remedy, Map.of("result", "CORRECTED")).expectStatus().isEqualTo(412);
  }

  @RepeatedTest(8)
  void a_decision_that_comes_too_late_opens_no_case() throws InterruptedException {
    String id = CASES.replied("2025-07-01", "2025-07-31", "DENY_PROCESS_INFO");
    String remedy = CASES.remedy(id, "RECONSIDERATION");
    List<Callable<Integer>> officers =
        Stream.of("UPHELD", "CORRECTED", "OTHER", "CORRECTED")
            .<Callable<Integer>>map(
                result ->
                    () ->
                        decide(remedy, Map.of("result", result))
                            .returnResult(byte[].class)
                            .getStatus()
                            .value())
            .toList();
    try (var together = Executors.newVirtualThreadPerTaskExecutor()) {
      assertThat(together.invokeAll(officers).stream().map(Future::resultNow))
          .containsOnlyOnce(200);
    }
    boolean corrected =
        HOUSE.get(ReadRemedy.class).handle(remedy).block().remedy().corrected().isPresent();
    get(CLERK, id).jsonPath("$.application.open").isEqualTo(corrected);
  }

  private static ResponseSpec decide(String remedy, Map<String, Object> body) {
    return HOUSE
        .client(CLERK)
        .post()
        .uri("/api/v1/remedies/" + remedy + "/decisions")
        .header("If-Match", "\"1\"")
        .bodyValue(body)
        .exchange();
  }

  private static BodyContentSpec get(String token, String tail) {
    return HOUSE.client(token).get().uri(path(tail)).exchange().expectStatus().isOk().expectBody();
  }

  private static String path(String tail) {
    return "/api/v1/applications" + (tail.startsWith("?") ? "" : "/") + tail;
  }
}
