package io.gongkai.request.message;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.local.testkit.EventSchemas;
import io.gongkai.request.RequestHouse;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MessageDeskOverHttpTest {
  private static final Map<String, Object> REASON = Map.of("reason", "不属于本单位职责");
  private static final Map<String, Object> NO_NAMES = Map.of("names", List.of());
  private final MessageCalls calls = new MessageCalls();

  @BeforeEach
  void it_is_the_third_of_march() {
    RequestHouse.dayIs("2025-03-03");
  }

  @Test
  void an_organ_gives_a_message_back_in_time_and_the_first_one_owes_again() {
    calls.written("PORTAL_COMPLAINT", null);
    calls.step(calls.clerk, "assignments", Map.of("to", calls.school)).expectStatus().isOk();
    calls.refused(calls.clerk, "returns", REASON, 403, "forbidden");
    RequestHouse.dayIs("2025-03-10"); // the fifth working day
    calls
        .step(calls.teacher, "returns", REASON)
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.responsible")
        .isEqualTo(calls.office)
        .jsonPath("$.returns")
        .isEqualTo(1)
        .jsonPath("$.state")
        .isEqualTo("RECEIVED");
  }

  @Test
  void after_five_working_days_it_is_too_late_to_give_a_message_back() {
    calls.written("PORTAL_COMPLAINT", null);
    calls.step(calls.clerk, "assignments", Map.of("to", calls.school)).expectStatus().isOk();
    RequestHouse.dayIs("2025-03-11");
    calls.refused(calls.teacher, "returns", REASON, 409, "return-too-late");
  }

  @Test
  void an_answer_is_given_more_time_once_and_before_its_last_day_is_over() {
    calls.written("PORTAL_CONSULTATION", null); // due 2025-03-10
    Map<String, Object> five = Map.of("workingDays", 5, "reason", "需要会商");
    calls.refused(
        calls.clerk, "extensions", Map.of("workingDays", 6, "reason", "x"), 400, "bad-value");
    calls
        .step(calls.clerk, "extensions", five)
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.due")
        .isEqualTo("2025-03-17");
    calls.refused(calls.clerk, "extensions", five, 409, "extension-only-once");
    MessageCalls late = new MessageCalls().written("PORTAL_CONSULTATION", null);
    RequestHouse.dayIs("2025-03-11");
    late.refused(late.clerk, "extensions", five, 409, "extension-too-late");
  }

  @Test
  void nothing_is_sent_that_only_its_drafter_has_read() {
    calls.written("MAYOR_MAILBOX", null);
    calls.refused(calls.clerk, "replies", null, 409, "review-missing");
    String both = "reviewer~clerk.reviewer~" + calls.office;
    calls.step(both, "drafts", Map.of("text", "初稿")).expectStatus().isOk();
    Map<String, Object> approval = Map.of("approved", true, "note", "同意");
    calls.refused(both, "reviews", approval, 409, "four-eyes");
    calls.refused(both, "replies", null, 409, "review-missing");
    calls.refused(calls.clerk, "reviews", approval, 403, "forbidden");
    String other = "second~reviewer~" + calls.office;
    calls
        .step(other, "reviews", Map.of("approved", false, "note", "请补充依据"))
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.state")
        .isEqualTo("RECEIVED");
    calls.step(both, "drafts", Map.of("text", "二稿")).expectStatus().isOk();
    calls.step(other, "reviews", approval).expectStatus().isOk();
    calls.step(both, "replies", null).expectStatus().isOk();
    assertThat(calls.read(calls.zhang).get("reply").asString()).isEqualTo("二稿");
  }

  @Test
  void the_course_of_a_message_is_told_by_contract_and_without_words() {
    calls.written("MAYOR_MAILBOX", true);
    calls.step(calls.clerk, "assignments", Map.of("to", calls.school)).expectStatus().isOk();
    calls.step(calls.teacher, "returns", REASON).expectStatus().isOk();
    Map<String, Object> five = Map.of("workingDays", 5, "reason", "需要会商");
    calls.step(calls.clerk, "extensions", five).expectStatus().isOk();
    calls.answered();
    calls.step(calls.clerk, "publications", NO_NAMES).expectStatus().isOk();
    calls.step(calls.clerk, "publication-withdrawals", REASON).expectStatus().isOk();
    Awaitility.await().until(() -> told().size() == 7);
    assertThat(told()).allSatisfy(event -> assertThat(EventSchemas.problems(event)).isEmpty());
    assertThat(told().toString()).doesNotContain("韩梅梅", "会商", "已办结");
  }

  @Test
  void the_month_of_each_source_is_counted() {
    calls.written("PORTAL_COMPLAINT", null);
    calls.step(calls.clerk, "assignments", Map.of("to", calls.school)).expectStatus().isOk();
    calls.written("PORTAL_COMPLAINT", null);
    calls.step(calls.clerk, "declines", Map.of("reason", "ADVERT")).expectStatus().isOk();
    calls.written("PORTAL_COMPLAINT", null);
    calls.step(calls.clerk, "declines", Map.of("reason", "IN_PROCEDURE")).expectStatus().isOk();
    calls.written("PORTAL_COMPLAINT", true).answered();
    calls.step(calls.zhang, "ratings", Map.of("rating", "SATISFIED")).expectStatus().isOk();
    RequestHouse.dayIs("2025-04-01");
    calls.written("PORTAL_COMPLAINT", null);
    JsonNode march = figures(calls.clerk, "2025-03").get("sources");
    assertThat(march).hasSize(9);
    JsonNode complaints = of(march, "PORTAL_COMPLAINT");
    assertThat(numbers(complaints, "received", "valid", "guided", "forwarded", "closed"))
        .containsExactly(4, 3, 1, 1, 1);
    assertThat(numbers(complaints, "inTime", "satisfied", "rated", "published"))
        .containsExactly(1, 1, 1, 0);
    assertThat(numbers(of(march, "PEOPLE_CN"), "received")).containsExactly(0);
    statistics(calls.clerk, "2025-13").expectStatus().isBadRequest();
    statistics("c~clerk~elsewhere", "2025-03").expectStatus().isForbidden();
    statistics(calls.zhang, "2025-03").expectStatus().isForbidden();
    statistics(null, "2025-03").expectStatus().isUnauthorized();
  }

  @Test
  void a_message_goes_on_as_an_application_and_back_and_both_say_so() {
    calls.written("MAYOR_MAILBOX", null);
    calls.refused(calls.clerk, "conversions", conversion("NOBODY"), 400, "bad-value");
    String application =
        MessageCalls.json(calls.step(calls.clerk, "conversions", conversion("NATURAL_PERSON")))
            .get("application")
            .asString();
    RequestHouse.client(calls.zhang)
        .get()
        .uri("/api/v1/applications/" + application)
        .exchange()
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.application.message")
        .isEqualTo(calls.id)
        .jsonPath("$.application.state")
        .isEqualTo("SUBMITTED")
        .jsonPath("$.subject")
        .isEqualTo("二〇二四年预算");
    calls.refused(calls.clerk, "drafts", Map.of("text", "x"), 409, "step-not-lawful");
    calls.refused(calls.clerk, "reopenings", REASON, 409, "application-open");
    RequestHouse.client(calls.zhang)
        .post()
        .uri("/api/v1/applications/" + application + "/withdrawals")
        .header("If-Match", "\"2\"")
        .exchange()
        .expectStatus()
        .isOk();
    calls
        .step(calls.clerk, "reopenings", REASON)
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.state")
        .isEqualTo("RECEIVED");
    calls.answered();
    Awaitility.await().until(() -> told().size() == 4);
    assertThat(told()).allSatisfy(event -> assertThat(EventSchemas.problems(event)).isEmpty());
  }

  static Map<String, Object> conversion(String category) {
    return Map.of(
        "applicant",
        Map.of(
            "category",
            category,
            "name",
            "韩梅梅",
            "documentType",
            "RESIDENT_ID",
            "documentNumber",
            "445381196406229373"),
        "subject",
        "二〇二四年预算",
        "description",
        "申请公开二〇二四年预算",
        "delivery",
        "EMAIL");
  }

  private List<String> told() {
    return RequestHouse.SENT.stream()
        .filter(event -> event.contains("\"subject\":\"" + calls.id + "\""))
        .toList();
  }

  private JsonNode figures(String token, String month) {
    return MessageCalls.json(statistics(token, month));
  }

  private org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec statistics(
      String token, String month) {
    return RequestHouse.client(token)
        .get()
        .uri("/api/v1/messages/statistics?organ=" + calls.office + "&month=" + month)
        .exchange();
  }

  private static JsonNode of(JsonNode sources, String source) {
    for (JsonNode each : sources) {
      if (each.get("source").asString().equals(source)) {
        return each;
      }
    }
    throw new AssertionError(source);
  }

  private static List<Integer> numbers(JsonNode row, String... names) {
    return java.util.Arrays.stream(names).map(n -> row.get(n).asInt()).toList();
  }
}
