package io.gongkai.gazette.submission.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.gongkai.gazette.City;
import io.gongkai.gazette.RunningService;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CandidateListTest {

  private final City city = City.known();

  @Test
  void rules_and_normative_documents_of_the_own_level_wait_for_their_issue() {
    String bureau = city.division + "-JYJ";
    String county = city.division.substring(0, 4) + "21-BGS";
    city.registers(bureau, city.division);
    city.registers(county, city.division.substring(0, 4) + "21");
    String rule = city.publishes(city.organ, "D1", "REGULATION");
    String ofBureau = city.publishes(bureau, "D2", "NORMATIVE_DOCUMENT");
    city.publishes(city.organ, "D3", "POLICY");
    city.publishes(county, "D4", "NORMATIVE_DOCUMENT");
    city.makes(city.organ, "D5", "REGULATION");
    assertThat(candidates()).containsExactlyInAnyOrder(rule, ofBureau);
  }

  @Test
  void what_was_printed_or_withdrawn_waits_no_more() {
    String printed = city.publishes(city.organ, "D1", "REGULATION");
    String withdrawn = city.publishes(city.organ, "D2", "REGULATION");
    String left = city.publishes(city.organ, "D3", "REGULATION");
    city.withdraws(withdrawn);
    city.issues("REGULAR", List.of(City.document(printed))).expectStatus().isCreated();
    await().untilAsserted(() -> assertThat(candidates()).containsExactly(left));
  }

  @Test
  void the_list_is_read_part_by_part() {
    List<String> made = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      made.add(city.publishes(city.organ, "D" + i, "REGULATION"));
    }
    assertThat(candidates()).containsExactlyInAnyOrderElementsOf(made);
  }

  @Test
  void the_list_is_for_those_who_make_the_gazette() {
    String path = "/api/v1/gazette/candidates?organ=" + city.organ;
    RunningService.stranger().get().uri(path).exchange().expectStatus().isUnauthorized();
    RunningService.as("e", "editor", "999999-BGS")
        .get()
        .uri(path)
        .exchange()
        .expectStatus()
        .isForbidden();
    city.editor().get().uri(path + "&cursor=x").exchange().expectStatus().isBadRequest();
  }

  private List<String> candidates() {
    List<String> ids = new ArrayList<>();
    String cursor = "";
    while (cursor != null) {
      JsonNode part =
          JsonMapper.shared()
              .readTree(
                  city.editor()
                      .get()
                      .uri("/api/v1/gazette/candidates?limit=2&organ=" + city.organ + cursor)
                      .exchange()
                      .expectStatus()
                      .isOk()
                      .expectBody()
                      .returnResult()
                      .getResponseBody());
      part.get("items").forEach(item -> ids.add(item.get("document").asString()));
      cursor = part.get("next").isNull() ? null : "&cursor=" + part.get("next").asString();
    }
    return ids;
  }
}
