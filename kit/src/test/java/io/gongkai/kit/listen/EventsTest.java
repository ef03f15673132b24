package io.gongkai.kit.listen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.gongkai.kit.AggregateId;
import io.gongkai.kit.announce.EventSender;
import io.gongkai.kit.store.FactStore;
import io.gongkai.kit.store.Toy;
import io.gongkai.kit.web.RunningApp;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.web.reactive.server.WebTestClient;

/** From a write to a handler through the real broker, and what happens when a handler cannot. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EventsTest {

  private static final Duration SOON = Duration.ofSeconds(40);

  private ConfigurableApplicationContext app;
  private FactStore<Toy> toys;
  private EventsApp.OnToyPushed pushes;
  private EventsApp.OnAnything all;

  @BeforeAll
  void start() {
    app = RunningApp.start(EventsApp.class, "events", TestBroker.bootstrap());
    toys = app.getBean(FactStore.class);
    pushes = app.getBean(EventsApp.OnToyPushed.class);
    all = app.getBean(EventsApp.OnAnything.class);
  }

  @AfterAll
  void stop() {
    app.close();
  }

  @Test
  void what_is_written_is_heard_in_order_and_progress_says_so() {
    String toy = toy(new Toy.Pushed(1), new Toy.Pushed(2));
    toys.change(toy, null, Toy.stamp(), s -> List.of(new Toy.Pushed(3))).block();

    await()
        .atMost(SOON)
        .untilAsserted(() -> assertThat(heard(toy)).containsExactly(0L, 1L, 2L, 3L));
    await().atMost(SOON).untilAsserted(() -> assertThat(all.ids).contains(toy + "/1", toy + "/4"));
    await()
        .atMost(SOON)
        .untilAsserted(
            () -> {
              get("/internal/progress")
                  .jsonPath("$.announce.pending")
                  .isEqualTo(0)
                  .jsonPath("$.announce.oldest")
                  .isEmpty();
              List<Position> positions = app.getBean(EventLoops.class).positions().block();
              assertThat(positions).allMatch(p -> p.position() == p.end());
              assertThat(positions)
                  .filteredOn(p -> p.topic().equals("toys.toy") && p.end() > 0)
                  .extracting(Position::group)
                  .containsExactlyInAnyOrder("events.on-toy-pushed.g1", "events.on-anything.g1");
            });
  }

  @Test
  void what_a_handler_refuses_is_put_aside_listed_and_handed_over_again() {
    String toy = toy(new Toy.Pushed(13), new Toy.Pushed(4));
    await().atMost(SOON).untilAsserted(() -> assertThat(heard(toy)).containsExactly(0L, 4L));
    String id = letter(toy);
    get("/internal/dead-letters/" + id)
        .jsonPath("$.reason")
        .isEqualTo("no-thirteen")
        .jsonPath("$.state")
        .isEqualTo("dead");

    post("/internal/dead-letters/" + id + "/replays").jsonPath("$.result").isEqualTo("failed");
    pushes.superstitious = false;
    post("/internal/dead-letters/" + id + "/replays").jsonPath("$.result").isEqualTo("replayed");
    pushes.superstitious = true;

    assertThat(heard(toy)).containsExactly(0L, 4L, 13L);
    get("/internal/dead-letters/" + id).jsonPath("$.state").isEqualTo("replayed");
  }

  @Test
  void what_is_no_event_is_put_aside_and_the_next_one_is_heard() {
    app.getBean(EventSender.class).send("toys.toy", "k", "{\"hello\":1}", Map.of()).block();
    String toy = toy(new Toy.Pushed(5));
    await().atMost(SOON).untilAsserted(() -> assertThat(heard(toy)).containsExactly(0L, 5L));
    get("/internal/dead-letters")
        .jsonPath("$.items[?(@.reason == 'unreadable: no type')]")
        .exists();
  }

  @Test
  void while_the_store_is_away_a_handler_waits_unready_and_loses_nothing() {
    pushes.away = true;
    String toy = toy(new Toy.Pushed(6));
    await()
        .atMost(SOON)
        .untilAsserted(
            () ->
                RunningApp.client(app)
                    .get()
                    .uri("/actuator/health/readiness")
                    .exchange()
                    .expectStatus()
                    .isEqualTo(503));
    assertThat(heard(toy)).isEmpty();
    pushes.away = false;
    await().atMost(SOON).untilAsserted(() -> assertThat(heard(toy)).containsExactly(0L, 6L));
    await()
        .atMost(SOON)
        .untilAsserted(
            () ->
                RunningApp.client(app)
                    .get()
                    .uri("/actuator/health/readiness")
                    .exchange()
                    .expectStatus()
                    .isOk());
  }

  private String toy(Toy... pushes) {
    String id = AggregateId.of("toy", "O", "toy", AggregateId.freshRef());
    toys.start(id, Toy.stamp(), List.of(new Toy.Made(id, null, LocalDate.EPOCH))).block();
    toys.change(id, null, Toy.stamp(), s -> List.of(pushes)).block();
    return id;
  }

  private List<Long> heard(String toy) {
    return pushes.heard.stream()
        .filter(e -> e.subject().equals(toy))
        .map(e -> e.data().by())
        .toList();
  }

  private String letter(String key) {
    return app.getBean(DeadLetters.class)
        .list(null, 100)
        .filter(d -> key.equals(d.getString("key")))
        .blockFirst()
        .getString("_id");
  }

  private WebTestClient.BodyContentSpec get(String path) {
    return RunningApp.client(app)
        .get()
        .uri(path)
        .headers(h -> h.setBearerAuth(operator()))
        .exchange()
        .expectStatus()
        .isOk()
        .expectBody();
  }

  private WebTestClient.BodyContentSpec post(String path) {
    return RunningApp.client(app)
        .post()
        .uri(path)
        .headers(h -> h.setBearerAuth(operator()))
        .exchange()
        .expectStatus()
        .isOk()
        .expectBody();
  }

  private static String operator() {
    return RunningApp.token("op", List.of("operator"), List.of());
  }
}
