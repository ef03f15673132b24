package io.gongkai.request.application;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.request.RequestHouse;
import io.gongkai.request.party.ErasePerson;
import io.gongkai.request.party.ErasureGround;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;

@DisplayNameGeneration(ReplaceUnderscores.class)
class EvidenceOverHttpTest {
  private static final String ZHANG = "zhang~citizen~";
  private final ApplicationCalls calls = new ApplicationCalls();

  @BeforeEach
  void it_is_the_third_of_march() {
    RequestHouse.dayIs("2025-03-03");
  }

  @Test
  void other_cases_of_the_same_applicant_and_similar_words_are_shown_with_their_evidence() {
    String first = submitted("王小明", "445381196406229373", "公开二〇二四年部门预算");
    String unlike = submitted("王小明", "445381196406229373", "征地补偿安置方案");
    String stranger = submitted("李四", "44538119900101001X", "请公开二〇二四年部门预算");
    calls.id = submitted("王小明", "445381196406229373", "申请公开二〇二四年部门预算");
    JsonNode related = related();
    assertThat(ids(related.get("sameApplicant"))).containsExactlyInAnyOrder(first, unlike);
    assertThat(ids(related.get("similar"))).containsExactlyInAnyOrder(first, stranger);
    assertThat(related.get("compared").asInt()).isEqualTo(3);
    for (JsonNode one : related.get("similar")) {
      boolean same = one.get("application").get("id").asString().equals(first);
      assertThat(one.get("sameApplicant").asBoolean()).isEqualTo(same);
      assertThat(one.get("likeness").asInt()).isBetween(50, 100);
    }
    assertThat(related.toString()).doesNotContain("王小明", "李四", "445381196406229373");
  }

  @Test
  void an_erased_person_is_like_nobody() {
    String erased = submitted("李四", "44538119900101001X", "公开二〇二四年部门预算");
    calls.id = submitted("王小明", "445381196406229373", "公开二〇二四年部门预算");
    assertThat(ids(related().get("similar"))).containsExactly(erased);
    erase(erased);
    assertThat(ids(related().get("similar"))).isEmpty();
    assertThat(found("预算")).containsExactly(calls.id);
    erase(calls.id);
    assertThat(ids(related().get("similar"))).isEmpty();
    assertThat(found("预算")).isEmpty();
  }

  @Test
  void the_eleventh_item_of_the_month_would_cost_a_hundred_and_nothing_is_charged() {
    for (int i = 0; i < 10; i++) {
      calls.id = submitted("王小明", "445381196406229373", "第" + i + "件");
      calls.step(calls.clerk, "receipts", null).expectStatus().isOk();
    }
    assertThat(proposal("").get("byItem").get("amount").asString()).isEqualTo("0");
    String withdrawn = submitted("王小明", "445381196406229373", "撤回的");
    calls.id = withdrawn;
    calls.step(calls.clerk, "receipts", null).expectStatus().isOk();
    calls.step(calls.clerk, "withdrawals", null).expectStatus().isOk();
    calls.id = submitted("李四", "44538119900101001X", "别人的");
    calls.step(calls.clerk, "receipts", null).expectStatus().isOk();
    assertThat(proposal("").get("itemsThisMonth").asInt()).isZero();
    RequestHouse.dayIs("2025-03-04");
    calls.id = submitted("王小明", "445381196406229373", "第十一件");
    calls
        .get(calls.clerk, "/" + calls.id + "/fee-proposal")
        .expectStatus()
        .isEqualTo(409)
        .expectBody()
        .jsonPath("$.code")
        .isEqualTo("not-received");
    calls.step(calls.clerk, "receipts", null).expectStatus().isOk();
    JsonNode eleventh = proposal("?pages=250");
    assertThat(eleventh.get("itemsThisMonth").asInt()).isEqualTo(10);
    assertThat(eleventh.get("counted")).hasSize(10);
    assertThat(eleventh.get("byItem").get("amount").asString()).isEqualTo("100");
    assertThat(eleventh.get("byPage").get("amount").asString()).isEqualTo("4700");
    assertThat(eleventh.get("byPage").get("steps")).hasSize(4);
    JsonNode held = ApplicationCalls.json(calls.get(calls.clerk, "/" + calls.id));
    assertThat(held.get("fees")).isEmpty();
    RequestHouse.dayIs("2025-04-01");
    calls.id = submitted("王小明", "445381196406229373", "四月的");
    calls.step(calls.clerk, "receipts", null).expectStatus().isOk();
    assertThat(proposal("").get("itemsThisMonth").asInt()).isZero();
  }

  @Test
  void the_parts_of_a_form_count_and_the_form_does_not() {
    calls.id = submitted("王小明", "445381196406229373", "预算和决算");
    calls.step(calls.clerk, "receipts", null).expectStatus().isOk();
    Map<String, Object> two =
        Map.of(
            "items",
            List.of(
                Map.of("subject", "预算", "description", "预算"),
                Map.of("subject", "决算", "description", "决算")));
    calls.step(calls.clerk, "splits", two).expectStatus().isOk();
    RequestHouse.dayIs("2025-03-05");
    calls.id = submitted("王小明", "445381196406229373", "另一件");
    calls.step(calls.clerk, "receipts", null).expectStatus().isOk();
    assertThat(proposal("").get("itemsThisMonth").asInt()).isEqualTo(2);
  }

  @Test
  void evidence_is_for_the_officers_of_the_organ() {
    calls.id = submitted("王小明", "445381196406229373", "预算");
    for (String tail : new String[] {"/related", "/fee-proposal"}) {
      calls.get(null, "/" + calls.id + tail).expectStatus().isUnauthorized();
      calls.get("c~clerk~990002", "/" + calls.id + tail).expectStatus().isNotFound();
      calls.get("s~supervisor~990001", "/" + calls.id + tail).expectStatus().isForbidden();
    }
    calls.get(calls.clerk, "/" + calls.id + "/fee-proposal?pages=0").expectStatus().isBadRequest();
  }

  @Test
  void words_are_searched_in_the_own_organ_only() {
    String budget = submitted("王小明", "445381196406229373", "二〇二四年部门预算");
    submitted("李四", "44538119900101001X", "征地补偿安置方案");
    assertThat(found("部门 预算")).containsExactly(budget);
    assertThat(found("部门 补偿")).isEmpty();
    search("c~clerk~990002", "预算").expectStatus().isForbidden();
    search("s~supervisor~990001", "预算").expectStatus().isForbidden();
    search(ZHANG, "预算").expectStatus().isForbidden();
    search(null, "预算").expectStatus().isUnauthorized();
    search(calls.clerk, "预").expectStatus().isBadRequest();
  }

  private void erase(String id) {
    HeldApplication held = RequestHouse.get(Applications.class).find(id).block();
    RequestHouse.get(ErasePerson.class)
        .handle(
            new ErasePerson.Command(
                held.application().submission().party(),
                "operator",
                ErasureGround.CONSENT_WITHDRAWN))
        .block();
  }

  private String submitted(String name, String number, String subject) {
    Map<String, Object> form = new HashMap<>(calls.form("REGISTERED_MAIL"));
    form.put(
        "applicant",
        Map.of(
            "category",
            "NATURAL_PERSON",
            "name",
            name,
            "document",
            Map.of("type", "RESIDENT_ID", "number", number)));
    form.put("subject", subject);
    form.put("description", subject);
    return ApplicationCalls.json(calls.submit(calls.clerk, form, null)).get("id").asString();
  }

  private JsonNode related() {
    return ApplicationCalls.json(calls.get(calls.clerk, "/" + calls.id + "/related"));
  }

  private JsonNode proposal(String query) {
    return ApplicationCalls.json(calls.get(calls.clerk, "/" + calls.id + "/fee-proposal" + query));
  }

  private List<String> found(String words) {
    return ids(ApplicationCalls.json(search(calls.clerk, words)).get("items"));
  }

  private ResponseSpec search(String token, String words) {
    return RequestHouse.client(token)
        .post()
        .uri("/api/v1/desk/searches")
        .bodyValue(Map.of("organ", calls.organ, "words", words))
        .exchange();
  }

  private static List<String> ids(JsonNode items) {
    List<String> ids = new ArrayList<>();
    items.forEach(i -> ids.add(i.get("application").get("id").asString()));
    return ids;
  }
}
