package io.gongkai.request.application;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.kit.Stamp;
import io.gongkai.request.DatedHouse;
import io.gongkai.request.application.domain.ApplicantCategory;
import io.gongkai.request.application.domain.ApplicationFact;
import io.gongkai.request.application.domain.Channel;
import io.gongkai.request.application.domain.Delivery;
import io.gongkai.request.calendar.NewYear;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import reactor.core.publisher.Flux;
import tools.jackson.databind.JsonNode;

/** One autumn: cases are open over the turn of the year when the notice for 2027 comes. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RecalculationOverHttpTest {
  private static final String EDITIONS = "/api/v1/calendars/editions";
  private static final String RUN = "/api/v1/calendars/recalculations";
  private static final String OPERATOR = "machine~operator~";
  private static final String CLERK = "clerk-1~clerk~O1";
  private static final int CASES = Integer.getInteger("gongkai.recalculated.cases", 450);
  private static final DatedHouse HOUSE = new DatedHouse("2026-12-15");

  @AfterAll
  static void the_house_is_closed() {
    HOUSE.close();
  }

  @Test
  @Order(1)
  void before_the_notice_the_day_is_provisional_and_a_proposed_notice_shows_what_it_would_move() {
    HOUSE.knows("O1", null);
    Flux.range(0, CASES)
        .flatMap(
            i -> HOUSE.get(Applications.class).start(id(i), stamp("2026-12-15"), received(i)), 8)
        .blockLast(Duration.ofMinutes(5));
    clock(0).jsonPath("$.due").isEqualTo("2027-01-13").jsonPath("$.provisional").isEqualTo(true);
    HOUSE.dayIs("2026-12-18");
    Map<String, Object> dry = new HashMap<>(run(false));
    dry.put("proposed", NewYear.notice("2026-12-18", "国办发明电〔2026〕9号"));
    List<JsonNode> would = whole(dry);
    assertThat(would).hasSize(CASES);
    assertThat(would.getFirst().get("oldDue").asString()).isEqualTo("2027-01-13");
    assertThat(would.getFirst().get("newDue").asString()).isEqualTo("2027-01-14");
    assertThat(would.getFirst().get("organ").asString()).isEqualTo("O1");
    assertThat(whole(run(false))).isEmpty();
    clock(0).jsonPath("$.due").isEqualTo("2027-01-13");
  }

  @Test
  @Order(2)
  void a_notice_comes_in_once_and_only_an_operator_brings_it() {
    Map<String, Object> notice = NewYear.notice("2026-12-18", "国办发明电〔2026〕9号");
    post(CLERK, EDITIONS, notice).expectStatus().isForbidden();
    post(null, EDITIONS, notice).expectStatus().isUnauthorized();
    post(CLERK, RUN, run(false)).expectStatus().isForbidden();
    post(OPERATOR, EDITIONS, notice)
        .expectStatus()
        .isCreated()
        .expectBody()
        .jsonPath("$.id")
        .isEqualTo("2027-1")
        .jsonPath("$.entered")
        .isEqualTo("2026-12-18");
    post(OPERATOR, EDITIONS, notice)
        .expectStatus()
        .isEqualTo(409)
        .expectBody()
        .jsonPath("$.code")
        .isEqualTo("number-taken");
    clock(0).jsonPath("$.due").isEqualTo("2027-01-14").jsonPath("$.provisional").isEqualTo(false);
  }

  @Test
  @Order(3)
  void a_run_that_is_cut_off_in_the_middle_is_begun_anew_and_moves_every_case_once() {
    Thread cut = Thread.ofVirtual().start(() -> quietly(() -> post(OPERATOR, RUN, run(true))));
    Awaitility.await().until(() -> moved().stream().anyMatch(n -> n > 0));
    HOUSE.restart();
    Awaitility.await().until(() -> !cut.isAlive());
    whole(run(true));
    assertThat(moved()).hasSize(CASES).containsOnly(1L);
    assertThat(whole(run(true))).isEmpty();
    assertThat(whole(run(false))).isEmpty();
  }

  @Test
  @Order(4)
  void the_list_follows_and_whoever_was_told_the_old_day_finds_it_on_the_timeline() {
    body(get(CLERK, "?open=true&order=due&limit=1"))
        .jsonPath("$.items[0].due")
        .isEqualTo("2027-01-14");
    body(get("zhang~citizen~", "/" + id(0) + "/timeline"))
        .jsonPath("$.items[-1].what")
        .isEqualTo("clock-recalculated")
        .jsonPath("$.items[-1].data.oldDue")
        .isEqualTo("2027-01-13")
        .jsonPath("$.items[-1].data.toldOn")
        .isEqualTo("2026-12-15")
        .jsonPath("$.items[-1].data.newDue")
        .isEqualTo("2027-01-14")
        .jsonPath("$.items[-1].data.notice")
        .isEqualTo("国办发明电〔2026〕9号");
  }

  @Test
  @Order(5)
  void an_amended_notice_moves_from_what_was_told_last_and_leaves_finished_cases_alone() {
    HOUSE.dayIs("2026-12-21");
    withdraw(1);
    post(OPERATOR, EDITIONS, NewYear.amended("2026-12-20", "国办发明电〔2026〕10号"))
        .expectStatus()
        .isCreated()
        .expectBody()
        .jsonPath("$.id")
        .isEqualTo("2027-2");
    List<JsonNode> moved = whole(run(true));
    assertThat(moved).hasSize(CASES - 1);
    assertThat(moved)
        .extracting(one -> one.get("ref").asString())
        .contains("R0", "R2")
        .doesNotContain("R1");
    assertThat(moved.getFirst().get("oldDue").asString()).isEqualTo("2027-01-14");
    assertThat(moved.getFirst().get("newDue").asString()).isEqualTo("2027-01-13");
    assertThat(moved.getFirst().get("toldOn").asString()).isEqualTo("2026-12-18");
  }

  @Test
  @Order(6)
  void a_line_of_a_former_day_still_goes_in_after_a_recalculation() {
    ApplicationFact assigned = new ApplicationFact.Assigned("clerk-9", null);
    HOUSE
        .get(AssignApplication.class)
        .handle(new AssignApplication.Command(id(2), null, "clerk-9", null, stamp("2026-12-16")))
        .block();
    HeldApplication held = HOUSE.get(ReadApplication.class).handle(id(2)).block();
    assertThat(held.history().getLast().fact()).isEqualTo(assigned);
  }

  @Test
  @Order(7)
  void only_the_dry_run_takes_a_proposal_and_a_forged_part_is_refused() {
    Map<String, Object> both = new HashMap<>(run(true));
    both.put("proposed", NewYear.notice("2026-12-18", "国办发明电〔2026〕11号"));
    post(OPERATOR, RUN, both)
        .expectStatus()
        .isBadRequest()
        .expectBody()
        .jsonPath("$.pointer")
        .isEqualTo("/proposed");
    post(OPERATOR, RUN + "?cursor=forged", run(true)).expectStatus().isBadRequest();
  }

  private static List<JsonNode> whole(Map<String, Object> body) {
    List<JsonNode> moved = new ArrayList<>();
    String next = "";
    int examined = 0;
    do {
      String tail = next.isEmpty() ? "" : "&cursor=" + next;
      JsonNode part = ApplicationCalls.json(post(OPERATOR, RUN + "?limit=200" + tail, body));
      part.get("items").forEach(moved::add);
      examined += part.get("examined").asInt();
      next = part.path("next").asString("");
    } while (!next.isEmpty());
    assertThat(examined).isGreaterThanOrEqualTo(CASES - 1);
    return moved;
  }

  /** How often each case was moved. */
  private static List<Long> moved() {
    return Flux.range(0, CASES)
        .flatMap(i -> HOUSE.get(ReadApplication.class).handle(id(i)), 8)
        .map(
            held ->
                held.history().stream()
                    .filter(h -> h.fact() instanceof ApplicationFact.ClockRecalculated)
                    .count())
        .collectList()
        .block(Duration.ofMinutes(1));
  }

  private static void withdraw(int i) {
    HOUSE
        .get(CloseApplication.class)
        .handle(new CloseApplication.Command(id(i), null, "WITHDRAWN", stamp("2026-12-21")))
        .block();
  }

  private static List<ApplicationFact> received(int i) {
    return List.of(
        new ApplicationFact.Submitted(
            "O1",
            "R" + i,
            Channel.ONLINE,
            ApplicantCategory.NATURAL_PERSON,
            "party:none",
            "text:none",
            "text:none",
            Delivery.EMAIL,
            "zhang"),
        new ApplicationFact.Received(LocalDate.of(2026, 12, 15), false));
  }

  private static String id(int i) {
    return "app-%026d"
        .formatted(i)
        .replace('0', 'a')
        .replace('1', 'b')
        .replace('8', 'y')
        .replace('9', 'z');
  }

  private static Stamp stamp(String day) {
    LocalDate on = LocalDate.parse(day);
    return Stamp.live(on, on.atTime(4, 0).toInstant(ZoneOffset.UTC), "clerk-1");
  }

  private static Map<String, Object> run(boolean apply) {
    return Map.of("apply", apply, "reason", "国务院办公厅通知");
  }

  private static org.springframework.test.web.reactive.server.WebTestClient.BodyContentSpec clock(
      int i) {
    return body(get("zhang~citizen~", "/" + id(i) + "/clock"));
  }

  private static org.springframework.test.web.reactive.server.WebTestClient.BodyContentSpec body(
      ResponseSpec answer) {
    return answer.expectStatus().isOk().expectBody();
  }

  private static ResponseSpec get(String token, String tail) {
    return HOUSE.client(token).get().uri(ApplicationCalls.PATH + tail).exchange();
  }

  private static ResponseSpec post(String token, String path, Object body) {
    return HOUSE.client(token).post().uri(path).bodyValue(body).exchange();
  }

  private static void quietly(Runnable call) {
    try {
      call.run();
    } catch (RuntimeException | AssertionError cutOff) {
      // the connection ends with the process
    }
  }
}
