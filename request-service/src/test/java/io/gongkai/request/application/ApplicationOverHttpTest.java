package io.gongkai.request.application;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.request.RequestHouse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ApplicationOverHttpTest {
  private static final String CITIZEN = "zhang~citizen~";
  private final ApplicationCalls calls = new ApplicationCalls();

  @BeforeEach
  void it_is_the_third_of_march() {
    RequestHouse.dayIs("2025-03-03");
  }

  @Test
  void what_others_said_when_they_were_consulted_is_for_the_office_alone() {
    calls.received(CITIZEN);
    Map<String, Object> letter = Map.of("agency", "某部门");
    calls.step(calls.clerk, "agency-consultations", letter).expectStatus().isOk();
    Map<String, Object> opinion = Map.of("agency", "某部门", "answer", "OBJECTS");
    calls.step(calls.clerk, "agency-answers", opinion).expectStatus().isOk();
    for (String tail : new String[] {"", "/timeline", "/clock"}) {
      assertThat(ApplicationCalls.json(calls.get(CITIZEN, "/" + calls.id + tail)).toString())
          .doesNotContain("OBJECTS");
      calls.get(CITIZEN, "/" + calls.id + tail).expectStatus().isOk();
    }
    JsonNode asked =
        ApplicationCalls.json(calls.get(CITIZEN, "/" + calls.id)).at("/consultations/0");
    assertThat(asked.get("sent").asString()).isNotEmpty();
    calls
        .get(calls.reviewer, "/" + calls.id)
        .expectBody()
        .jsonPath("$.consultations[0].answer")
        .isEqualTo("OBJECTS");
  }

  @Test
  void who_was_consulted_and_who_allowed_an_extension_is_told_by_name_to_the_office_alone() {
    calls.received(CITIZEN);
    Map<String, Object> letter = Map.of("agency", "某某水务公司");
    calls.step(calls.clerk, "agency-consultations", letter).expectStatus().isOk();
    Map<String, Object> term = Map.of("workingDays", 5, "approvedBy", "欧阳主任");
    calls.step(calls.clerk, "extensions", term).expectStatus().isOk();
    String seen =
        ApplicationCalls.json(calls.get(CITIZEN, "/" + calls.id + "/timeline")).toString();
    assertThat(seen).contains("agency-consulted", "term-extended").doesNotContain("某某水务公司", "欧阳主任");
    assertThat(
            ApplicationCalls.json(calls.get(calls.reviewer, "/" + calls.id + "/timeline"))
                .toString())
        .contains("某某水务公司", "欧阳主任");
  }

  @Test
  void a_citizen_applies_and_the_office_answers() {
    calls.received(CITIZEN);
    calls
        .get(CITIZEN, "/" + calls.id)
        .expectBody()
        .jsonPath("$.application.due")
        .isEqualTo("2025-03-31")
        .jsonPath("$.applicant.name")
        .isEqualTo("王小明")
        .jsonPath("$.subject")
        .isEqualTo("财政预算执行情况");
    RequestHouse.dayIs("2025-03-10");
    Map<String, Object> letter = Map.of("thirdParty", "某公司", "delivered", "2025-03-12");
    calls.step(calls.clerk, "third-party-consultations", letter).expectStatus().isOk();
    RequestHouse.dayIs("2025-03-28");
    Map<String, Object> opinion = Map.of("thirdParty", "某公司", "answer", "AGREES");
    calls.step(calls.clerk, "third-party-answers", opinion).expectStatus().isOk();
    Map<String, Object> draft = Map.of("outcome", "GRANT", "text", "予以公开");
    calls.step(calls.clerk, "drafts", draft).expectStatus().isOk();
    calls
        .step(calls.reviewer, "reviews", Map.of("approved", true, "note", "同意"))
        .expectStatus()
        .isOk();
    calls
        .step(calls.clerk, "replies", Map.of("documentNumber", "甲依复〔2025〕1号"))
        .expectStatus()
        .isBadRequest()
        .expectBody()
        .jsonPath("$.code")
        .isEqualTo("unknown-field");
    calls
        .step(calls.clerk, "replies", Map.of())
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.state")
        .isEqualTo("REPLIED")
        .jsonPath("$.outcome")
        .isEqualTo("GRANT")
        .jsonPath("$.decisions[0].late")
        .isEqualTo(false)
        .jsonPath("$.lawful")
        .isEqualTo(List.of("ratings", "outcome-corrections", "archivings"));
    assertThat(ApplicationCalls.json(calls.get(CITIZEN, "/" + calls.id + "/letters")).toString())
        .contains("某公开答〔2025〕1号");
    calls
        .get(CITIZEN, "/" + calls.id + "/clock")
        .expectBody()
        .jsonPath("$.due")
        .isEqualTo("2025-04-21")
        .jsonPath("$.segments[1].effect")
        .isEqualTo("SUSPENDED");
    assertThat(RequestHouse.SENT.toString()).doesNotContain("王小明", "某公司", "445381196406229373");
  }

  @Test
  void a_refused_step_names_the_article_the_state_and_what_is_lawful() {
    calls.received(CITIZEN);
    RequestHouse.dayIs("2025-03-20");
    calls
        .step(calls.clerk, "correction-requests", Map.of("points", "请明确文号"))
        .expectStatus()
        .isEqualTo(409)
        .expectBody()
        .jsonPath("$.code")
        .isEqualTo("correction-too-late")
        .jsonPath("$.article")
        .isEqualTo("政府信息公开条例第三十条")
        .jsonPath("$.state")
        .isEqualTo("IN_PROCESS")
        .jsonPath("$.lawful")
        .value(all -> assertThat(String.valueOf(all)).contains("extensions", "drafts"));
    calls
        .step(calls.clerk, "replies", Map.of())
        .expectStatus()
        .isEqualTo(409)
        .expectBody()
        .jsonPath("$.code")
        .isEqualTo("review-missing");
  }

  @Test
  void only_a_supervisor_above_may_order_a_late_correction_notice() {
    calls.received(CITIZEN);
    RequestHouse.dayIs("2025-03-20");
    Map<String, Object> order = Map.of("points", "请明确", "override", true);
    calls.step(calls.clerk, "correction-requests", order).expectStatus().isForbidden();
    calls.step("s~supervisor~990002", "correction-requests", order).expectStatus().isNotFound();
    calls
        .step("s~supervisor~990001", "correction-requests", order)
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.due")
        .isEqualTo("2025-03-31")
        .jsonPath("$.state")
        .isEqualTo("IN_PROCESS");
    calls
        .step("s~supervisor~990001", "extensions", Map.of("workingDays", 5, "approvedBy", "x"))
        .expectStatus()
        .isForbidden();
  }

  @Test
  void who_may_not_know_of_it_gets_404_and_a_stranger_401() {
    calls.received(CITIZEN);
    String one = "/" + calls.id;
    for (String tail : List.of(one, one + "/clock", one + "/timeline")) {
      calls.get(null, tail).expectStatus().isUnauthorized();
      calls.get("li~citizen~", tail).expectStatus().isNotFound();
      calls.get("x~clerk~elsewhere", tail).expectStatus().isNotFound();
      calls.get("o~operator~", tail).expectStatus().isForbidden();
      calls.get("e~editor~" + calls.organ, tail).expectStatus().isOk();
      calls.get("s~supervisor~990001", tail).expectStatus().isOk();
    }
    calls.get(null, "").expectStatus().isUnauthorized();
    calls.get("a~agency~", "").expectStatus().isForbidden();
    calls.step("li~citizen~", "withdrawals", null, "\"3\"").expectStatus().isNotFound();
    calls.step(CITIZEN, "receipts", null, "\"3\"").expectStatus().isForbidden();
    calls
        .step(calls.reviewer, "closures", Map.of("outcome", "OTHER_CLOSED"))
        .expectStatus()
        .isForbidden();
  }

  @Test
  void a_supervisor_sees_masks_and_no_words_of_the_timeline() {
    calls.received(CITIZEN);
    calls.step(calls.clerk, "correction-requests", Map.of("points", "请明确文号")).expectStatus().isOk();
    calls
        .get("s~supervisor~990001", "/" + calls.id)
        .expectBody()
        .jsonPath("$.applicant.name")
        .isEqualTo("王**")
        .jsonPath("$.applicant.phone")
        .doesNotExist();
    JsonNode seen =
        ApplicationCalls.json(calls.get("s~supervisor~990001", "/" + calls.id + "/timeline"));
    assertThat(seen.toString()).doesNotContain("请明确文号");
    JsonNode own = ApplicationCalls.json(calls.get(CITIZEN, "/" + calls.id + "/timeline"));
    assertThat(own.toString()).contains("请明确文号", "2025-03-24").doesNotContain("clerk-1");
    JsonNode office = ApplicationCalls.json(calls.get(calls.clerk, "/" + calls.id + "/timeline"));
    assertThat(office.get("items")).hasSize(4);
  }

  @Test
  void a_version_is_asked_for_and_must_be_the_newest() {
    calls.received(CITIZEN);
    Map<String, Object> body = Map.of("workingDays", 5, "approvedBy", "负责人");
    calls.step(calls.clerk, "extensions", body, null).expectStatus().isEqualTo(428);
    calls.step(calls.clerk, "extensions", body, "\"1\"").expectStatus().isEqualTo(412);
    calls
        .step(calls.clerk, "extensions", body, "\"3\"")
        .expectStatus()
        .isOk()
        .expectHeader()
        .valueEquals("ETag", "\"4\"");
  }

  @Test
  void the_same_key_makes_one_application() {
    String key = UUID.randomUUID().toString();
    JsonNode one = ApplicationCalls.json(calls.submit(CITIZEN, calls.form("ONLINE"), key));
    JsonNode two = ApplicationCalls.json(calls.submit(CITIZEN, calls.form("ONLINE"), key));
    assertThat(two.get("id")).isEqualTo(one.get("id"));
    Map<String, Object> other = new HashMap<>(calls.form("ONLINE"));
    other.put("subject", "别的信息");
    calls.submit(CITIZEN, other, key).expectStatus().isEqualTo(422);
    JsonNode list = ApplicationCalls.json(calls.get(calls.clerk, "?organ=" + calls.organ));
    assertThat(list.get("items")).hasSize(1);
  }

  @Test
  void paper_is_registered_by_staff_with_the_day_it_arrived() {
    Map<String, Object> form = new HashMap<>(calls.form("REGISTERED_MAIL"));
    calls.submit(CITIZEN, form, null).expectStatus().isBadRequest();
    form.put("arrived", "2025-02-28");
    JsonNode made = ApplicationCalls.json(calls.submit(calls.clerk, form, null));
    calls.id = made.get("id").asString();
    calls
        .step(calls.clerk, "receipts", null)
        .expectBody()
        .jsonPath("$.received")
        .isEqualTo("2025-02-28");
    form.put("arrived", "2025-03-04");
    calls.submit(calls.clerk, form, null).expectStatus().isBadRequest();
    calls.submit("x~clerk~elsewhere", form, null).expectStatus().isForbidden();
  }

  @Test
  void lists_are_parted_and_ordered_and_refuse_what_they_do_not_know() {
    for (int i = 0; i < 3; i++) {
      calls.received(CITIZEN);
    }
    String narrowed = "?organ=" + calls.organ + "&open=true&order=due&limit=2";
    JsonNode first = ApplicationCalls.json(calls.get(calls.clerk, narrowed));
    assertThat(first.get("items")).hasSize(2);
    JsonNode rest =
        ApplicationCalls.json(
            calls.get(calls.clerk, narrowed + "&cursor=" + first.get("next").asString()));
    assertThat(rest.get("items")).hasSize(1);
    assertThat(ApplicationCalls.json(calls.get("li~citizen~", "")).get("items")).isEmpty();
    assertThat(ApplicationCalls.json(calls.get("s~supervisor~990001", narrowed)).get("items"))
        .hasSize(2);
    calls.get(calls.clerk, "?owner=zhang").expectStatus().isBadRequest();
    calls.get(calls.clerk, "?order=random").expectStatus().isBadRequest();
  }

  @Test
  void a_form_without_what_the_law_asks_for_is_refused_with_its_place() {
    Map<String, Object> form = new HashMap<>(calls.form("ONLINE"));
    form.remove("description");
    calls.submit(CITIZEN, form, null).expectBody().jsonPath("$.code").isEqualTo("missing-field");
    form.put("description", " ");
    calls
        .submit(CITIZEN, form, null)
        .expectStatus()
        .isBadRequest()
        .expectBody()
        .jsonPath("$.pointer")
        .isEqualTo("/description");
    form.put("description", "x");
    form.put("organ", "nowhere");
    calls.submit(CITIZEN, form, null).expectBody().jsonPath("$.code").isEqualTo("unknown-subject");
    form.put("purpose", "科研");
    calls.submit(CITIZEN, form, null).expectBody().jsonPath("$.code").isEqualTo("unknown-field");
  }
}
