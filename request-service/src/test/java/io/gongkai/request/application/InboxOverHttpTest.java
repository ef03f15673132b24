package io.gongkai.request.application;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.request.RequestHouse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;

@DisplayNameGeneration(ReplaceUnderscores.class)
class InboxOverHttpTest {
  private static final String CITIZEN = "zhang~citizen~";
  private final ApplicationCalls calls = new ApplicationCalls();

  @BeforeEach
  void it_is_the_third_of_march() {
    RequestHouse.dayIs("2025-03-03");
  }

  @Test
  void the_level_of_a_case_changes_with_the_day_and_not_with_the_case() {
    calls.received(CITIZEN); // due 2025-03-31
    assertThat(level("2025-03-21")).isEqualTo("GREEN 6");
    assertThat(level("2025-03-24")).isEqualTo("AMBER 5");
    assertThat(level("2025-03-27")).isEqualTo("RED 2");
    assertThat(level("2025-03-31")).isEqualTo("RED 0");
    assertThat(level("2025-04-01")).isEqualTo("OVERDUE -1");
    JsonNode inbox = cases(calls.clerk, "level=OVERDUE");
    assertThat(inbox.get("items")).hasSize(1);
    assertThat(cases(calls.clerk, "level=RED").get("items")).isEmpty();
    assertThat(count(inbox, "OVERDUE")).isEqualTo(1);
    assertThat(count(inbox, "RED")).isEqualTo(0);
  }

  @Test
  void the_next_due_day_comes_first_and_what_has_none_last() {
    RequestHouse.dayIs("2025-03-05");
    String later = calls.received(CITIZEN).id;
    RequestHouse.dayIs("2025-03-03");
    String sooner = calls.received(CITIZEN).id;
    String unconfirmed =
        ApplicationCalls.json(calls.submit(CITIZEN, calls.form("ONLINE"), null))
            .get("id")
            .asString();
    JsonNode first = cases(calls.clerk, "limit=2");
    assertThat(ids(first)).containsExactly(sooner, later);
    JsonNode second = cases(calls.clerk, "limit=2&cursor=" + first.get("next").asString());
    assertThat(ids(second)).containsExactly(unconfirmed);
    assertThat(second.has("next") && !second.get("next").isNull()).isFalse();
    assertThat(ids(cases(calls.clerk, "level=NONE"))).containsExactly(unconfirmed);
    assertThat(count(first, "NONE")).isEqualTo(1);
    assertThat(count(first, "GREEN")).isEqualTo(2);
  }

  @Test
  void the_desk_is_narrowed_by_assignee_stage_and_channel() {
    String mine = calls.received(CITIZEN).id;
    Map<String, Object> letter = Map.of("thirdParty", "某公司", "delivered", "2025-03-03");
    calls.step(calls.clerk, "third-party-consultations", letter).expectStatus().isOk();
    String paper =
        ApplicationCalls.json(calls.submit(calls.clerk, calls.form("IN_PERSON"), null))
            .get("id")
            .asString();
    assertThat(ids(cases(calls.clerk, "assignee=clerk-1"))).containsExactly(mine);
    assertThat(ids(cases(calls.clerk, "assignee=nobody"))).isEmpty();
    assertThat(ids(cases(calls.clerk, "channel=IN_PERSON"))).containsExactly(paper);
    assertThat(ids(cases(calls.clerk, "state=CONSULTING_THIRD_PARTY"))).containsExactly(mine);
    assertThat(ids(cases(calls.clerk, "state=IN_PROCESS"))).isEmpty();
    RequestHouse.dayIs("2025-03-25"); // the fifteenth working day was 24 March
    assertThat(ids(cases(calls.clerk, "state=CONSULTING_THIRD_PARTY"))).isEmpty();
    assertThat(ids(cases(calls.clerk, "state=IN_PROCESS"))).containsExactly(mine);
  }

  @Test
  void a_consultation_lies_on_the_desk_with_a_last_day_of_its_own() {
    calls.received(CITIZEN);
    Map<String, Object> letter = Map.of("thirdParty", "某公司", "delivered", "2025-03-03");
    calls.step(calls.clerk, "third-party-consultations", letter).expectStatus().isOk();
    RequestHouse.dayIs("2025-03-20");
    JsonNode awaited = consultations().get("items").get(0).get("awaited").get(0);
    assertThat(awaited.get("until").asString()).isEqualTo("2025-03-24");
    assertThat(awaited.get("workingDaysLeft").asInt()).isEqualTo(2);
    assertThat(awaited.get("lapsed").asBoolean()).isFalse();
    RequestHouse.dayIs("2025-03-25");
    assertThat(consultations().get("items").get(0).get("awaited").get(0).get("lapsed").asBoolean())
        .isTrue();
    Map<String, Object> silent = Map.of("thirdParty", "某公司", "answer", "SILENT");
    calls.step(calls.clerk, "third-party-answers", silent).expectStatus().isOk();
    assertThat(consultations().get("items")).isEmpty();
  }

  @Test
  void what_is_answered_has_left_the_desk() {
    calls.received(CITIZEN);
    calls.step(CITIZEN, "withdrawals", null).expectStatus().isOk();
    assertThat(cases(calls.clerk, "").get("items")).isEmpty();
  }

  @Test
  void the_desk_is_the_offices_own() {
    calls.received(CITIZEN);
    desk(CITIZEN, "").expectStatus().isForbidden();
    desk(null, "").expectStatus().isUnauthorized();
    assertThat(cases("c~clerk~990002", "").get("items")).isEmpty();
    assertThat(cases("c~clerk~990002", "organ=" + calls.organ).get("items")).isEmpty();
    assertThat(cases("s~supervisor~990001", "organ=" + calls.organ).get("items")).hasSize(1);
    desk(calls.clerk, "level=PURPLE").expectStatus().isBadRequest();
    desk(calls.clerk, "colour=RED").expectStatus().isBadRequest();
    desk(calls.clerk, "cursor=forged").expectStatus().isBadRequest();
  }

  @Test
  void a_case_is_handed_over_with_a_reason_and_the_chain_is_kept() {
    calls.received(CITIZEN);
    calls
        .step(calls.clerk, "assignments", Map.of("to", "clerk-2"))
        .expectStatus()
        .isEqualTo(409)
        .expectBody()
        .jsonPath("$.code")
        .isEqualTo("hand-over-reason-missing");
    Map<String, Object> handOver = Map.of("to", "clerk-2", "reason", "调岗");
    calls.step(calls.clerk, "assignments", handOver).expectStatus().isOk();
    calls
        .get(calls.reviewer, "/" + calls.id + "/assignments")
        .expectBody()
        .jsonPath("$.items[0].from")
        .doesNotExist()
        .jsonPath("$.items[1].from")
        .isEqualTo("clerk-1")
        .jsonPath("$.items[1].to")
        .isEqualTo("clerk-2")
        .jsonPath("$.items[1].by")
        .isEqualTo("clerk-1")
        .jsonPath("$.items[1].reason")
        .isEqualTo("调岗");
    calls
        .get("s~supervisor~990001", "/" + calls.id + "/assignments")
        .expectBody()
        .jsonPath("$.items[1].reason")
        .doesNotExist();
    calls.get(CITIZEN, "/" + calls.id + "/assignments").expectStatus().isForbidden();
    assertThat(ids(cases(calls.clerk, "assignee=clerk-2"))).containsExactly(calls.id);
  }

  private String level(String day) {
    RequestHouse.dayIs(day);
    JsonNode item = cases(calls.clerk, "").get("items").get(0);
    return item.get("level").asString() + " " + item.get("workingDaysLeft").asInt();
  }

  private static long count(JsonNode inbox, String level) {
    for (JsonNode count : inbox.get("counts")) {
      if (count.get("level").asString().equals(level)) {
        return count.get("count").asLong();
      }
    }
    throw new AssertionError("no count of " + level);
  }

  private static List<String> ids(JsonNode inbox) {
    List<String> ids = new ArrayList<>();
    inbox.get("items").forEach(i -> ids.add(i.get("application").get("id").asString()));
    return ids;
  }

  private JsonNode cases(String token, String query) {
    return ApplicationCalls.json(desk(token, query));
  }

  private JsonNode consultations() {
    return ApplicationCalls.json(
        RequestHouse.client(calls.clerk).get().uri("/api/v1/desk/consultations").exchange());
  }

  private static ResponseSpec desk(String token, String query) {
    return RequestHouse.client(token).get().uri("/api/v1/desk/cases?" + query).exchange();
  }
}
