package io.gongkai.request.application;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.request.RequestHouse;
import io.gongkai.request.party.Person;
import io.gongkai.request.party.RegisterParty;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The person behind a case: masks in lists, the audit of readings, repeats, and erasure. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PeopleOfCaseTest {
  private static final String CITIZEN = "zhang~citizen~";
  private static final Map<String, Object> GROUND = Map.of("ground", "CONSENT_WITHDRAWN");

  private final ApplicationCalls calls = new ApplicationCalls();
  private final String head = "head-1~head~" + calls.organ;
  private final String supervisor = "s~supervisor~990001";

  @BeforeEach
  void it_is_the_third_of_march() {
    RequestHouse.dayIs("2025-03-03");
  }

  @Test
  void a_list_shows_masks_to_the_office_and_the_whole_to_the_applicant() {
    Map<String, Object> form = new HashMap<>(calls.form("ONLINE"));
    form.put("subject", "王小明（13900000469）询问预算");
    String citizen = UUID.randomUUID() + "~citizen~";
    calls.submit(citizen, form, null).expectStatus().isCreated();
    for (String reader : new String[] {calls.clerk, supervisor}) {
      JsonNode row = rows(reader, "?organ=" + calls.organ).get(0);
      assertThat(row.get("applicant").asString()).isEqualTo("王**");
      assertThat(row.get("subject").asString()).isEqualTo("王**（139****0469）询问预算");
    }
    JsonNode own = rows(citizen, "").get(0);
    assertThat(own.get("subject").asString()).isEqualTo("王小明（13900000469）询问预算");
  }

  @Test
  void who_sees_masks_does_not_read_the_name_in_the_words_either() {
    Map<String, Object> form = new HashMap<>(calls.form("ONLINE"));
    form.put("subject", "王小明询问预算");
    form.put("description", "请答复王小明，电话139 0000 0469");
    String id = ApplicationCalls.json(calls.submit(CITIZEN, form, null)).get("id").asString();
    for (String reader : new String[] {supervisor, "e~editor~" + calls.organ}) {
      JsonNode seen = ApplicationCalls.json(calls.get(reader, "/" + id));
      assertThat(seen.get("subject").asString()).isEqualTo("王**询问预算");
      assertThat(seen.get("description").asString()).isEqualTo("请答复王**，电话139 **** 0469");
    }
    assertThat(ApplicationCalls.json(calls.get(calls.clerk, "/" + id)).get("subject").asString())
        .isEqualTo("王小明询问预算");
  }

  @Test
  void the_desk_tells_its_cases_apart_by_the_same_masks() {
    calls.received(CITIZEN);
    Map<String, Object> agency = Map.of("agency", "某部门");
    calls.step(calls.clerk, "agency-consultations", agency).expectStatus().isOk();
    JsonNode listed = rows(calls.clerk, "?organ=" + calls.organ).get(0);
    for (String path : new String[] {"cases", "consultations"}) {
      JsonNode item = desk(path).get("items").get(0);
      JsonNode row = path.equals("cases") ? item : item.get("item");
      assertThat(row.get("application")).isEqualTo(listed);
    }
    assertThat(listed.get("applicant").asString()).isEqualTo("王**");
    long lists =
        readings(head, "?limit=200").findValuesAsString("purpose").stream()
            .filter("list"::equals)
            .count();
    assertThat(lists).isEqualTo(3);
  }

  @Test
  void every_reading_is_in_the_audit_before_it_is_shown_and_a_list_is_one_entry() {
    calls.received(CITIZEN);
    calls.get(calls.clerk, "?organ=" + calls.organ).expectStatus().isOk();
    calls.get(calls.clerk, "/" + calls.id).expectStatus().isOk();
    calls.get(supervisor, "/" + calls.id).expectStatus().isOk();
    calls.get(CITIZEN, "/" + calls.id).expectStatus().isOk();
    JsonNode audit = readings(head, "?limit=200");
    assertThat(audit.findValuesAsString("purpose"))
        .contains("handle-case", "list", "supervise", "own-case");
    JsonNode list = first(audit, "list");
    assertThat(list.get("by").asString()).isEqualTo("clerk-1");
    assertThat(list.get("masked").asBoolean()).isTrue();
    assertThat(list.get("what").values()).extracting(JsonNode::asString).contains("party", "text");
    assertThat(first(audit, "handle-case").get("masked").asBoolean()).isFalse();
  }

  @Test
  void the_audit_is_for_the_head_the_supervisor_and_the_person_in_parts() {
    calls.received(CITIZEN);
    calls.get(calls.clerk, "/" + calls.id).expectStatus().isOk();
    String audit = "/" + calls.id + "/readings";
    calls.get(null, audit).expectStatus().isUnauthorized();
    calls.get("li~citizen~", audit).expectStatus().isNotFound();
    calls.get(calls.clerk, audit).expectStatus().isForbidden();
    calls.get(supervisor, audit).expectStatus().isOk();
    calls.get(CITIZEN, "/" + calls.id).expectStatus().isOk();
    JsonNode all = readings(CITIZEN, "");
    JsonNode part = readings(CITIZEN, "?limit=1");
    assertThat(part.get("items")).hasSize(1);
    for (int seen = 1; seen < all.get("items").size(); seen++) {
      part = readings(CITIZEN, "?limit=1&cursor=" + part.get("next").asString());
      assertThat(part.get("items").get(0)).isEqualTo(all.get("items").get(seen));
    }
    assertThat(part.get("next").isNull()).isTrue();
    assertThat(readings(CITIZEN, "").toString()).doesNotContain("clerk-1");
    calls
        .get(head, audit + "?cursor=forged")
        .expectStatus()
        .isBadRequest()
        .expectBody()
        .jsonPath("$.pointer")
        .isEqualTo("cursor");
  }

  @Test
  void repeats_and_the_items_of_the_month_are_found_without_reading_anybody() {
    RequestHouse.dayIs("2025-02-27");
    calls.received(CITIZEN);
    RequestHouse.dayIs("2025-03-03");
    for (int i = 0; i < 3; i++) {
      calls.received("other-account-" + i + "~citizen~");
    }
    RequestHouse.dayIs("2025-03-04");
    calls.received(CITIZEN);
    JsonNode found = earlier("");
    assertThat(found.get("month").asString()).isEqualTo("2025-03-01");
    assertThat(found.get("itemsThisMonth").asInt()).isEqualTo(3);
    assertThat(found.get("items")).hasSize(4);
    assertThat(found.toString()).doesNotContain(calls.id, "王小明");
    JsonNode part = earlier("?limit=2");
    assertThat(part.get("next").asString()).isNotEmpty();
    calls.step(CITIZEN, "withdrawals", null).expectStatus().isOk();
    calls.received(CITIZEN);
    assertThat(earlier("").get("itemsThisMonth").asInt()).isEqualTo(3);
    calls.get(CITIZEN, "/" + calls.id + "/earlier-applications").expectStatus().isForbidden();
    calls.get(supervisor, "/" + calls.id + "/earlier-applications").expectStatus().isForbidden();
  }

  @Test
  void whose_next_form_is_just_coming_in_is_not_erased_before_it_lies_there() {
    calls.received(CITIZEN);
    calls.step(CITIZEN, "withdrawals", null).expectStatus().isOk();
    Person applicant =
        new Person(
            "NATURAL_PERSON",
            "王小明",
            "RESIDENT_ID",
            "445381196406229373",
            "13900000469",
            null,
            null);
    RequestHouse.get(RegisterParty.class) // what a form does first
        .handle(new RegisterParty.Command(calls.organ, applicant))
        .block();
    calls
        .step(head, "erasures", GROUND, null)
        .expectStatus()
        .isEqualTo(409)
        .expectBody()
        .jsonPath("$.code")
        .isEqualTo("cases-open");
    RequestHouse.dayIs("2025-03-04");
    calls.step(head, "erasures", GROUND, null).expectStatus().isNoContent();
  }

  @Test
  void a_person_is_erased_by_the_head_when_nothing_is_open_and_nothing_brings_it_back() {
    calls.received(CITIZEN);
    calls.step(CITIZEN, "erasures", GROUND, null).expectStatus().isForbidden();
    calls.step(calls.clerk, "erasures", GROUND, null).expectStatus().isForbidden();
    calls.step(supervisor, "erasures", GROUND, null).expectStatus().isForbidden();
    calls
        .step(head, "erasures", GROUND, null)
        .expectStatus()
        .isEqualTo(409)
        .expectBody()
        .jsonPath("$.code")
        .isEqualTo("cases-open");
    calls.step(CITIZEN, "withdrawals", null).expectStatus().isOk();
    calls.step(head, "erasures", Map.of("ground", "BOREDOM"), null).expectStatus().isBadRequest();
    calls.step(head, "erasures", GROUND, null).expectStatus().isNoContent();
    calls.step(head, "erasures", GROUND, null).expectStatus().isNoContent();
    JsonNode left = ApplicationCalls.json(calls.get(calls.clerk, "/" + calls.id));
    assertThat(left.get("applicant").isNull()).isTrue();
    assertThat(left.get("subject").isNull()).isTrue();
    assertThat(left.get("application").get("outcome").asString()).isEqualTo("WITHDRAWN");
    JsonNode row = rows(calls.clerk, "?organ=" + calls.organ).get(0);
    assertThat(row.get("applicant").isNull()).isTrue();
    String erased = calls.id;
    calls.received(CITIZEN);
    assertThat(earlier("").get("items")).isEmpty();
    calls.id = erased;
    assertThat(earlier("").get("items")).isEmpty();
  }

  private JsonNode earlier(String query) {
    return ApplicationCalls.json(
        calls.get(calls.clerk, "/" + calls.id + "/earlier-applications" + query));
  }

  private JsonNode readings(String reader, String query) {
    return ApplicationCalls.json(calls.get(reader, "/" + calls.id + "/readings" + query));
  }

  private JsonNode desk(String path) {
    String uri = "/api/v1/desk/" + path + "?organ=" + calls.organ;
    return ApplicationCalls.json(RequestHouse.client(calls.clerk).get().uri(uri).exchange());
  }

  private JsonNode rows(String reader, String query) {
    return ApplicationCalls.json(calls.get(reader, query)).get("items");
  }

  private static JsonNode first(JsonNode audit, String purpose) {
    return audit.get("items").values().stream()
        .filter(entry -> entry.get("purpose").asString().equals(purpose))
        .findFirst()
        .orElseThrow();
  }
}
