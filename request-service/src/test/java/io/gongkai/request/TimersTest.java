package io.gongkai.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.gongkai.kit.AggregateId;
import io.gongkai.kit.Stamp;
import io.gongkai.kit.time.Now;
import io.gongkai.request.application.Applications;
import io.gongkai.request.application.HeldApplication;
import io.gongkai.request.application.domain.ApplicationFact;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What happens by itself, in a service whose timers go round fast. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TimersTest {
  private static final String ORGAN = "990001-BGS";
  private static final String CITIZEN = "zhang~citizen~";
  private static final String CLERK = "clerk-1~clerk~" + ORGAN;
  private static final String PATH = "/api/v1/applications";
  private static DatedHouse house;

  private String id = "";

  @BeforeAll
  static void open() {
    house = DatedHouse.ticking("2025-03-03");
    house.knows(ORGAN, "990001");
  }

  @AfterAll
  static void close() {
    house.close();
  }

  @BeforeEach
  void a_case_is_received() {
    house.dayIs("2025-03-03");
    JsonNode made = json(house.client(CITIZEN).post().uri(PATH).bodyValue(form()).exchange());
    id = made.get("id").asString();
    step("receipts", "\"1\"", Map.of());
    step("assignments", "\"2\"", Map.of("to", "clerk-1"));
  }

  @Test
  void a_desk_is_warned_once_a_level_without_anybody_asking() {
    assertThat(warnings()).isEmpty();
    house.dayIs("2025-03-24");
    await().until(() -> warnings().size() == 1);
    assertThat(warnings().getFirst().get("level").asString()).isEqualTo("AMBER");
    await().until(() -> warnings().getFirst().get("state").asString().equals("DONE"));
    house.dayIs("2025-03-27");
    await().until(() -> warnings().size() == 2);
    assertThat(warnings().stream().map(w -> w.get("level").asString()))
        .containsExactlyInAnyOrder("AMBER", "RED");
    assertThat(warnings().stream().map(w -> w.get("attempts").asInt())).containsOnly(1);
  }

  @Test
  void a_split_that_was_cut_off_is_finished_without_anybody_asking() {
    HeldApplication whole = found(id);
    String words = whole.application().submission().subject();
    String ref = whole.application().submission().ref();
    List<ApplicationFact.Part> parts = List.of(part(ref + "-1", words), part(ref + "-2", words));
    Stamp stamp = Stamp.live(LocalDate.of(2025, 3, 3), house.get(Now.class).get(), "clerk-1");
    house
        .get(Applications.class)
        .change(id, null, stamp, a -> List.of(new ApplicationFact.Split(parts)))
        .block(Duration.ofSeconds(10));
    await().until(() -> found(id).application().kinship().partsMade());
    assertThat(parts)
        .allSatisfy(
            part ->
                assertThat(found(part.id()).application().received())
                    .isEqualTo(LocalDate.of(2025, 3, 3)));
  }

  private static ApplicationFact.Part part(String ref, String words) {
    return new ApplicationFact.Part(
        AggregateId.of("app", ORGAN, "request", ref), ref, words, words);
  }

  private static HeldApplication found(String id) {
    return Objects.requireNonNull(
        house.get(Applications.class).find(id).block(Duration.ofSeconds(10)), id);
  }

  private List<JsonNode> warnings() {
    JsonNode all =
        json(house.client(CLERK).get().uri("/api/v1/warnings?organ=" + ORGAN).exchange());
    return all.get("items")
        .valueStream()
        .filter(w -> w.get("application").asString().equals(id))
        .toList();
  }

  private void step(String resource, String seen, Object body) {
    house
        .client(CLERK)
        .post()
        .uri(PATH + "/" + id + "/" + resource)
        .header("If-Match", seen)
        .bodyValue(body)
        .exchange()
        .expectStatus()
        .isOk();
  }

  private static Map<String, Object> form() {
    Map<String, Object> applicant =
        Map.of(
            "category",
            "NATURAL_PERSON",
            "name",
            "王小明",
            "document",
            Map.of("type", "OTHER", "number", "T-1"));
    return Map.of(
        "organ", ORGAN,
        "channel", "ONLINE",
        "applicant", applicant,
        "subject", "预算",
        "description", "二〇二四年预算",
        "delivery", "EMAIL");
  }

  private static JsonNode json(WebTestClient.ResponseSpec answer) {
    return JsonMapper.shared()
        .readTree(
            answer.expectStatus().is2xxSuccessful().expectBody().returnResult().getResponseBody());
  }
}
