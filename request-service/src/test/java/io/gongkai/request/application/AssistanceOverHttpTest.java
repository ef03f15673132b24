package io.gongkai.request.application;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.request.RequestHouse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Help that an applicant needs (art. 43): told to those who give it, kept with the words. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AssistanceOverHttpTest {
  private static final String CITIZEN = "zhang-san~citizen~";

  private final ApplicationCalls calls = new ApplicationCalls();

  @BeforeEach
  void it_is_march() {
    RequestHouse.dayIs("2025-03-03");
  }

  @Test
  void what_is_needed_is_told_to_the_officers_and_not_to_supervisors() {
    submitted(List.of("LARGE_PRINT", "HELP_WITH_WRITING"));
    assertThat(seen(calls.clerk)).containsExactly("LARGE_PRINT", "HELP_WITH_WRITING");
    assertThat(seen(CITIZEN)).hasSize(2);
    assertThat(detail("s~supervisor~990001").get("assistance").isNull()).isTrue();
    assertThat(timeline(CITIZEN)).contains("assistance-asked").doesNotContain("LARGE_PRINT");
    assertThat(RequestHouse.SENT.toString()).doesNotContain("LARGE_PRINT");
  }

  @Test
  void nobody_has_to_say_anything_and_what_is_no_help_is_refused() {
    calls.received(CITIZEN);
    assertThat(detail(calls.clerk).get("assistance").isNull()).isTrue();
    submitted(List.of());
    assertThat(timeline(CITIZEN)).doesNotContain("assistance-asked");
    calls.submit(CITIZEN, form(List.of("MONEY")), null).expectStatus().isBadRequest();
    calls.submit(CITIZEN, form("LARGE_PRINT"), null).expectStatus().isBadRequest();
  }

  @Test
  void every_part_of_a_split_application_has_it() {
    submitted(List.of("BRAILLE"));
    step("receipts", null);
    step("assignments", Map.of("to", "clerk-1"));
    Map<String, Object> one = Map.of("subject", "甲", "description", "甲");
    Map<String, Object> two = Map.of("subject", "乙", "description", "乙");
    step("splits", Map.of("items", List.of(one, two)));
    calls.id = detail(calls.clerk).get("application").get("parts").get(0).asString();
    assertThat(seen(calls.clerk)).containsExactly("BRAILLE");
  }

  @Test
  void it_is_erased_with_the_applicant() {
    submitted(List.of("SIGN_LANGUAGE"));
    calls.step(CITIZEN, "withdrawals", null).expectStatus().isOk();
    calls
        .step("h~head~" + calls.organ, "erasures", Map.of("ground", "OTHER_LAW"), null)
        .expectStatus()
        .isNoContent();
    assertThat(detail(calls.clerk).get("assistance").isNull()).isTrue();
  }

  private void submitted(Object assistance) {
    JsonNode made = ApplicationCalls.json(calls.submit(CITIZEN, form(assistance), null));
    calls.id = made.get("id").asString();
  }

  private Map<String, Object> form(Object assistance) {
    Map<String, Object> form = new HashMap<>(calls.form("ONLINE"));
    form.put("assistance", assistance);
    return form;
  }

  private void step(String resource, Object body) {
    calls.step(calls.clerk, resource, body).expectStatus().isOk();
  }

  private List<String> seen(String token) {
    return detail(token).get("assistance").valueStream().map(JsonNode::asString).toList();
  }

  private JsonNode detail(String token) {
    return ApplicationCalls.json(calls.get(token, "/" + calls.id));
  }

  private String timeline(String token) {
    return ApplicationCalls.json(calls.get(token, "/" + calls.id + "/timeline")).toString();
  }
}
