package io.gongkai.request.application;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.kit.AggregateId;
import io.gongkai.kit.Stamp;
import io.gongkai.kit.time.Now;
import io.gongkai.local.testkit.EventSchemas;
import io.gongkai.request.RequestHouse;
import io.gongkai.request.application.domain.ApplicationFact;
import io.gongkai.request.application.domain.Stage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Schedulers;
import tools.jackson.databind.JsonNode;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SplitOverHttpTest {
  private static final String CITIZEN = "zhang~citizen~";
  private static final Map<String, Object> TWO =
      Map.of(
          "items",
          List.of(
              Map.of("subject", "预算", "description", "二〇二四年预算"),
              Map.of("subject", "决算", "description", "二〇二三年决算")));
  private final ApplicationCalls calls = new ApplicationCalls();

  @BeforeEach
  void a_case_is_in_process() {
    RequestHouse.dayIs("2025-03-03");
    calls.received(CITIZEN);
    RequestHouse.dayIs("2025-03-10");
  }

  @Test
  void each_matter_is_a_case_of_its_own_with_the_received_date_of_the_whole() {
    JsonNode whole = ApplicationCalls.json(calls.step(calls.clerk, "splits", TWO));
    assertThat(whole.get("state").asString()).isEqualTo("SPLIT");
    assertThat(whole.get("open").asBoolean()).isFalse();
    List<JsonNode> parts = parts();
    assertThat(parts).hasSize(2);
    for (JsonNode part : parts) {
      assertThat(part.get("parent").asString()).isEqualTo(calls.id);
      assertThat(part.get("received").asString()).isEqualTo("2025-03-03");
      assertThat(part.get("due").asString()).isEqualTo("2025-03-31");
      assertThat(part.get("state").asString()).isEqualTo("IN_PROCESS");
      assertThat(part.get("assignee").asString()).isEqualTo("clerk-1");
    }
    calls.id = parts.getFirst().get("id").asString();
    assertThat(ApplicationCalls.json(calls.get(CITIZEN, "/" + calls.id)).get("subject").asString())
        .isIn("预算", "决算");
    Map<String, Object> draft = Map.of("outcome", "GRANT", "text", "予以公开");
    calls.step(calls.clerk, "drafts", draft).expectStatus().isOk();
    Map<String, Object> approval = Map.of("approved", true, "note", "同意");
    calls.step(calls.reviewer, "reviews", approval).expectStatus().isOk();
    calls.step(calls.clerk, "replies", Map.of()).expectStatus().isOk();
    assertThat(parts.getLast().get("open").asBoolean()).isTrue();
  }

  @Test
  void the_whole_has_no_last_day_of_its_own_any_more() {
    assertThat(clock().get("due").asString()).isEqualTo("2025-03-31");
    assertThat(onTheDesk()).contains(calls.id);
    calls.step(calls.clerk, "splits", TWO).expectStatus().isOk();
    assertHasNoDay();
    RequestHouse.dayIs("2025-03-31");
    assertHasNoDay();
    FindUrgentCases urgent = RequestHouse.get(FindUrgentCases.class);
    assertThat(urgent.handle(new FindUrgentCases.Command(calls.id)).collectList().block())
        .isEmpty();
    List<String> pressing =
        urgent.handle(new FindUrgentCases.Command(null)).map(UrgentCase::id).collectList().block();
    assertThat(pressing)
        .doesNotContain(calls.id)
        .containsAll(parts().stream().map(part -> part.get("id").asString()).toList());
    calls.step(calls.clerk, "archivings", null).expectStatus().isOk();
    assertHasNoDay();
  }

  private void assertHasNoDay() {
    JsonNode told = ApplicationCalls.json(calls.get(CITIZEN, "/" + calls.id)).get("application");
    assertThat(told.get("due").isNull()).isTrue();
    assertThat(told.get("overdue").asBoolean()).isFalse();
    assertThat(clock().get("due").isNull()).isTrue();
    assertThat(clock().get("limits")).isEmpty();
    assertThat(onTheDesk()).doesNotContain(calls.id);
    String ref = told.get("ref").asString();
    assertThat(table()).contains(ref + "-1").doesNotContain(ref + ",");
  }

  private JsonNode clock() {
    return ApplicationCalls.json(calls.get(CITIZEN, "/" + calls.id + "/clock"));
  }

  private String onTheDesk() {
    String desk = "/api/v1/desk/cases?limit=200&organ=" + calls.organ;
    return ApplicationCalls.json(RequestHouse.client(calls.clerk).get().uri(desk).exchange())
        .get("items")
        .valueStream()
        .map(item -> item.at("/application/id").asString())
        .toList()
        .toString();
  }

  private String table() {
    return RequestHouse.client(calls.clerk)
        .get()
        .uri("/api/v1/desk/cases/export?organ=" + calls.organ)
        .exchange()
        .expectBody(String.class)
        .returnResult()
        .getResponseBody();
  }

  @Test
  void a_corrected_form_passes_its_restarted_clock_on_to_its_parts() {
    calls.step(calls.clerk, "correction-requests", Map.of("points", "请明确")).expectStatus().isOk();
    RequestHouse.dayIs("2025-03-17");
    calls.step(CITIZEN, "corrections", Map.of("description", "预算和决算")).expectStatus().isOk();
    JsonNode whole = ApplicationCalls.json(calls.get(CITIZEN, "/" + calls.id)).get("application");
    calls.step(calls.clerk, "splits", TWO).expectStatus().isOk();
    assertThat(parts()).allSatisfy(part -> assertThat(part.get("due")).isEqualTo(whole.get("due")));
  }

  @Test
  void the_whole_is_told_as_split_and_its_parts_as_cases() {
    calls.step(calls.clerk, "splits", TWO).expectStatus().isOk();
    String part = parts().getFirst().get("id").asString();
    Awaitility.await().until(() -> told(calls.id).size() == 3 && told(part).size() == 2);
    assertThat(told(calls.id).getLast()).contains("application-split.v1", part);
    assertThat(told(calls.id)).allSatisfy(e -> assertThat(EventSchemas.problems(e)).isEmpty());
    assertThat(told(part)).allSatisfy(e -> assertThat(EventSchemas.problems(e)).isEmpty());
    assertThat(told(part).toString()).contains("\"received\":\"2025-03-03\"").doesNotContain("预算");
  }

  @Test
  void a_split_that_was_cut_off_is_finished_by_any_number_of_others_at_once() {
    List<ApplicationFact.Part> decided = decided();
    Now now = RequestHouse.get(Now.class);
    Stamp stamp = Stamp.live(LocalDate.of(2025, 3, 10), now.get(), "clerk-1");
    RequestHouse.get(Applications.class)
        .change(calls.id, null, stamp, a -> List.of(new ApplicationFact.Split(decided)))
        .block();
    assertThat(parts()).isEmpty();
    FinishSplits finish = RequestHouse.get(FinishSplits.class);
    Flux.range(0, 6)
        .flatMap(
            i ->
                finish
                    .handle(new FinishSplits.Command(i % 2 == 0 ? null : calls.id))
                    .subscribeOn(Schedulers.boundedElastic()))
        .blockLast();
    finish.handle(new FinishSplits.Command(null)).block();
    assertThat(parts()).hasSize(2);
    assertThat(parts())
        .allSatisfy(part -> assertThat(part.get("due").asString()).isEqualTo("2025-03-31"));
    assertThat(
            RequestHouse.get(Families.class)
                .unfinished()
                .filter(held -> held.id().equals(calls.id))
                .collectList()
                .block())
        .isEmpty();
    HeldApplication whole = RequestHouse.get(Applications.class).find(calls.id).block();
    assertThat(whole.application().kinship().partsMade()).isTrue();
    assertThat(whole.history().stream().filter(h -> h.fact() instanceof ApplicationFact.PartsMade))
        .hasSize(1);
  }

  @Test
  void a_form_that_was_archived_before_its_parts_were_made_gets_them_all_the_same() {
    List<ApplicationFact.Part> decided = decided();
    Stamp stamp =
        Stamp.live(LocalDate.of(2025, 3, 10), RequestHouse.get(Now.class).get(), "clerk-1");
    RequestHouse.get(Applications.class)
        .change(
            calls.id,
            null,
            stamp,
            a -> List.of(new ApplicationFact.Split(decided), new ApplicationFact.Archived()))
        .block();
    RequestHouse.get(FinishSplits.class).handle(new FinishSplits.Command(null)).block();
    assertThat(parts()).hasSize(2);
    HeldApplication whole = RequestHouse.get(Applications.class).find(calls.id).block();
    assertThat(whole.application().kinship().partsMade()).isTrue();
    assertThat(whole.application().stage()).isInstanceOf(Stage.Archived.class);
  }

  @Test
  void what_is_out_with_others_or_was_split_before_is_not_split() {
    Map<String, Object> letter = Map.of("thirdParty", "某公司", "delivered", "2025-03-12");
    calls.step(calls.clerk, "third-party-consultations", letter).expectStatus().isOk();
    refused("step-not-lawful", 409);
    RequestHouse.dayIs("2025-03-03");
    calls.received(CITIZEN);
    calls.step(calls.clerk, "splits", TWO).expectStatus().isOk();
    refused("already-closed", 409);
    calls.id = parts().getFirst().get("id").asString();
    refused("step-not-lawful", 409);
  }

  @Test
  void one_matter_is_no_split_and_the_applicant_does_not_split() {
    Map<String, Object> one = Map.of("items", List.of(Map.of("subject", "a", "description", "b")));
    calls.step(calls.clerk, "splits", one).expectStatus().isBadRequest();
    calls.step(CITIZEN, "splits", TWO).expectStatus().isForbidden();
    calls.step("c~clerk~990002", "splits", TWO).expectStatus().isNotFound();
    calls.get("li~citizen~", "/" + calls.id + "/parts").expectStatus().isNotFound();
  }

  private void refused(String code, int status) {
    calls
        .step(calls.clerk, "splits", TWO)
        .expectStatus()
        .isEqualTo(status)
        .expectBody()
        .jsonPath("$.code")
        .isEqualTo(code);
  }

  private List<ApplicationFact.Part> decided() {
    String ref =
        ApplicationCalls.json(calls.get(CITIZEN, "/" + calls.id))
            .get("application")
            .get("ref")
            .asString();
    List<ApplicationFact.Part> parts = new ArrayList<>();
    HeldApplication whole = RequestHouse.get(Applications.class).find(calls.id).block();
    String words = whole.application().submission().subject();
    for (int i = 1; i <= 2; i++) {
      String id = AggregateId.of("app", calls.organ, "request", ref + "-" + i);
      parts.add(new ApplicationFact.Part(id, ref + "-" + i, words, words));
    }
    return parts;
  }

  private List<JsonNode> parts() {
    List<JsonNode> items = new ArrayList<>();
    ApplicationCalls.json(calls.get(calls.clerk, "/" + calls.id + "/parts"))
        .get("items")
        .forEach(items::add);
    return items;
  }

  private static List<String> told(String id) {
    return RequestHouse.SENT.stream()
        .filter(event -> event.contains("\"subject\":\"" + id + "\""))
        .toList();
  }
}
