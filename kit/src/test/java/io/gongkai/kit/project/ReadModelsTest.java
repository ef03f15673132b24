package io.gongkai.kit.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.model.Updates;
import com.mongodb.reactivestreams.client.MongoDatabase;
import io.gongkai.kit.AggregateId;
import io.gongkai.kit.listen.TestBroker;
import io.gongkai.kit.store.FactStore;
import io.gongkai.kit.store.Toy;
import io.gongkai.kit.web.RunningApp;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** A read model is built anew beside the one that is shown. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReadModelsTest {

  private static final Duration SOON = Duration.ofSeconds(60);

  private ConfigurableApplicationContext app;
  private MongoDatabase database;

  @BeforeAll
  void start() {
    app = RunningApp.start(ModelApp.class, "models", TestBroker.bootstrap());
    database = app.getBean(MongoDatabase.class);
    FactStore<Toy> toys = app.getBean(FactStore.class);
    for (int i = 0; i < 20; i++) {
      Toy made = new Toy.Made("n" + i, null, LocalDate.EPOCH);
      toys.start(
              AggregateId.of("toy", "O", "toy", "" + i),
              Toy.stamp(),
              List.of(made, new Toy.Pushed(i), new Toy.Pushed(i * 2)))
          .block();
    }
  }

  @AfterAll
  void stop() {
    app.close();
  }

  @Test
  void a_new_generation_is_built_from_the_first_event_compared_and_switched_to() {
    await().atMost(SOON).untilAsserted(() -> assertThat(count("last-pushes_g1")).isEqualTo(20));

    post("last-pushes:rebuild")
        .expectStatus()
        .isAccepted()
        .expectBody()
        .jsonPath("$.building")
        .isEqualTo(2);
    shown(2);
    assertThat(count("last-pushes_g2")).isEqualTo(20);
    assertThat(count("last-pushes_g1")).isEqualTo(20); // stays until the next building

    Flux.from(
            database
                .getCollection("last-pushes_g2")
                .updateMany(new org.bson.Document(), Updates.set("by", 0L)))
        .blockLast();
    post("last-pushes:accept").expectStatus().isEqualTo(409);
    post("last-pushes:rebuild").expectStatus().isAccepted();
    assertThat(count("last-pushes_g1")).isZero();
    await()
        .atMost(SOON)
        .untilAsserted(
            () ->
                get()
                    .jsonPath("$.items[0].different")
                    .isEqualTo(true)
                    .jsonPath("$.items[0].current")
                    .isEqualTo(2));
    post("last-pushes:accept").expectStatus().isOk();
    shown(3);
    post("none:rebuild").expectStatus().isNotFound();
  }

  private void shown(int generation) {
    await()
        .atMost(SOON)
        .untilAsserted(
            () ->
                assertThat(app.getBean(ReadModels.class).current("last-pushes").block().number())
                    .isEqualTo(generation));
  }

  private long count(String collection) {
    return Mono.from(database.getCollection(collection).countDocuments()).block();
  }

  private WebTestClient.ResponseSpec post(String what) {
    return RunningApp.client(app)
        .post()
        .uri("/internal/read-models/" + what)
        .headers(h -> h.setBearerAuth(operator()))
        .exchange();
  }

  private WebTestClient.BodyContentSpec get() {
    return RunningApp.client(app)
        .get()
        .uri("/internal/read-models")
        .headers(h -> h.setBearerAuth(operator()))
        .exchange()
        .expectBody();
  }

  private static String operator() {
    return RunningApp.token("op", List.of("operator"), List.of());
  }
}
