package io.gongkai.disclosure.document.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.disclosure.City;
import io.gongkai.disclosure.RunningService;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DocumentListTest {

  private final City city = City.founded();

  @Test
  void a_list_is_read_part_by_part_without_loss_or_repetition() {
    List<String> made = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      made.add(id(city.publishes(Map.of())));
    }
    List<String> seen = new ArrayList<>();
    String cursor = "";
    do {
      JsonNode part = list(RunningService.stranger(), "limit=2&" + cursor);
      part.get("items").forEach(item -> seen.add(item.get("id").asString()));
      assertThat(part.get("items").size()).isLessThanOrEqualTo(2);
      cursor = part.get("next").isNull() ? null : "cursor=" + part.get("next").asString();
    } while (cursor != null);
    assertThat(seen).containsExactlyInAnyOrderElementsOf(made);
  }

  @Test
  void drafts_are_listed_for_the_staff_only() {
    city.drafts(Map.of());
    assertThat(list(RunningService.stranger(), "").get("items")).isEmpty();
    assertThat(list(city.clerk(), "").get("items")).hasSize(1);
  }

  @Test
  void filters_narrow_the_list() {
    city.publishes(Map.of("type", "REGULATION"));
    city.publishes(Map.of("type", "POLICY"));
    WebTestClient stranger = RunningService.stranger();
    assertThat(list(stranger, "type=POLICY").get("items")).hasSize(1);
    assertThat(list(stranger, "year=2025").get("items")).hasSize(2);
    assertThat(list(stranger, "year=2024").get("items")).isEmpty();
    assertThat(list(stranger, "on=2025-02-09").get("items")).isEmpty();
    assertThat(list(stranger, "on=2025-02-10").get("items")).hasSize(2);
  }

  @Test
  void a_parameter_that_nobody_knows_is_refused() {
    for (String wrong : List.of("oder=1", "type=PIGEON", "on=2025-13-45", "limit=0", "cursor=x")) {
      RunningService.stranger()
          .get()
          .uri("/api/v1/documents?" + wrong)
          .exchange()
          .expectStatus()
          .isBadRequest();
    }
  }

  private JsonNode list(WebTestClient who, String query) {
    byte[] body =
        who.get()
            .uri("/api/v1/documents?organ=" + city.organ + "&" + query)
            .exchange()
            .expectStatus()
            .isOk()
            .expectBody()
            .returnResult()
            .getResponseBody();
    return JsonMapper.shared().readTree(body);
  }

  private static String id(String place) {
    return place.substring(place.lastIndexOf('/') + 1);
  }
}
