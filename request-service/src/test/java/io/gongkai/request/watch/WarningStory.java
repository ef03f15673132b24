package io.gongkai.request.watch;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.kit.time.Now;
import io.gongkai.kit.time.Today;
import io.gongkai.request.RequestHouse;
import io.gongkai.request.application.ApplicationCalls;
import io.gongkai.request.watch.domain.WarningFact;
import io.gongkai.request.watch.domain.WarningState;
import io.gongkai.request.watch.domain.WarningText;
import java.time.Duration;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WarningStory {
  private final ApplicationCalls calls = new ApplicationCalls();
  private final KeptChannel channel = new KeptChannel();

  @BeforeEach
  void a_case_is_due_on_the_last_of_march() {
    RequestHouse.dayIs("2025-03-03");
    calls.received("zhang~citizen~");
  }

  @Test
  void each_level_is_warned_of_once() {
    for (String day :
        new String[] {"2025-03-21", "2025-03-24", "2025-03-26", "2025-03-27", "2025-03-31"}) {
      RequestHouse.dayIs(day);
      round();
      round();
    }
    RequestHouse.dayIs("2025-04-01");
    round();
    RequestHouse.dayIs("2025-06-02");
    round();
    assertThat(channel.of(calls.organ)).containsExactly("AMBER", "RED", "OVERDUE");
  }

  @Test
  void replicas_that_look_at_the_same_time_warn_once() {
    RequestHouse.dayIs("2025-03-24");
    Flux.range(0, 8)
        .flatMap(i -> replica().handle().subscribeOn(Schedulers.boundedElastic()))
        .blockLast(Duration.ofSeconds(60));
    assertThat(channel.of(calls.organ)).containsExactly("AMBER");
    assertThat(state("AMBER")).isEqualTo(WarningState.DONE);
  }

  @Test
  void who_dies_between_sending_and_marking_has_sent_once_for_ever() {
    RequestHouse.dayIs("2025-03-24");
    channel.answers(Mono::never);
    Disposable dying = only(calls.organ).handle().subscribe();
    Awaitility.await().until(() -> !channel.of(calls.organ).isEmpty());
    dying.dispose();
    channel.answers(() -> Mono.just(new WarningFact.Sent()));
    round();
    assertThat(state("AMBER")).isEqualTo(WarningState.STARTED);
    RequestHouse.dayIs("2025-03-25"); // silence is no success
    round();
    round();
    assertThat(state("AMBER")).isEqualTo(WarningState.UNKNOWN);
    assertThat(channel.of(calls.organ)).containsExactly("AMBER");
  }

  @Test
  void an_error_of_the_channel_leaves_open_whether_it_arrived() {
    RequestHouse.dayIs("2025-03-24");
    channel.answers(() -> Mono.error(new IllegalStateException("cut")));
    round();
    channel.answers(() -> Mono.just(new WarningFact.Sent()));
    round();
    assertThat(state("AMBER")).isEqualTo(WarningState.UNKNOWN);
    assertThat(channel.of(calls.organ)).containsExactly("AMBER");
  }

  @Test
  void what_certainly_did_not_leave_is_tried_again_up_to_a_bound() {
    RequestHouse.dayIs("2025-03-24");
    channel.answers(() -> Mono.just(new WarningFact.NotSent("away")));
    for (int i = 0; i < 8; i++) {
      round();
    }
    assertThat(channel.of(calls.organ)).hasSize(5);
    assertThat(state("AMBER")).isEqualTo(WarningState.FAILED);
  }

  @Test
  void the_facts_are_asked_at_the_moment_of_sending() {
    RequestHouse.dayIs("2025-03-24");
    WatchedCases real = RequestHouse.get(WatchedCases.class);
    WatchedCases answeredMeanwhile =
        new WatchedCases() {
          @Override
          public Flux<Watched> all() {
            return real.all()
                .filter(c -> c.organ().equals(calls.organ))
                .publishOn(Schedulers.boundedElastic())
                .doOnNext(
                    c -> calls.step("zhang~citizen~", "withdrawals", null).expectStatus().isOk());
          }

          @Override
          public Mono<Watched> now(String id) {
            return real.now(id);
          }
        };
    replica(answeredMeanwhile).handle().block(Duration.ofSeconds(60));
    assertThat(channel.of(calls.organ)).isEmpty();
  }

  @Test
  void a_warning_tells_the_number_of_the_case_and_nothing_of_anybody() {
    RequestHouse.dayIs("2025-03-27");
    round();
    HeldWarning red = warning("RED");
    assertThat(WarningText.of(red.warning().begun()))
        .contains(red.warning().begun().ref(), "2025-03-31", "还有2个工作日")
        .doesNotContain("王小明", "预算");
  }

  @Test
  void an_officer_settles_what_nobody_knew() {
    RequestHouse.dayIs("2025-03-24");
    channel.answers(() -> Mono.error(new IllegalStateException("cut")));
    round();
    channel.answers(() -> Mono.just(new WarningFact.Sent()));
    String path = "/api/v1/warnings/" + calls.id + ".AMBER/settlements";
    settle(calls.clerk, path, "\"2\"", false, 200);
    round();
    assertThat(channel.of(calls.organ)).containsExactly("AMBER", "AMBER");
    assertThat(state("AMBER")).isEqualTo(WarningState.DONE);
    settle(calls.clerk, path, "\"5\"", true, 409);
    settle(calls.clerk, path, "\"1\"", true, 412);
    settle(calls.clerk, path, null, true, 428);
    settle("c~clerk~990002", path, "\"5\"", true, 404);
    settle("s~supervisor~990001", path, "\"5\"", true, 403);
    settle("zhang~citizen~", path, "\"5\"", true, 403);
    settle(null, path, "\"5\"", true, 401);
  }

  @Test
  void the_outbox_is_read_at_the_desk() {
    RequestHouse.dayIs("2025-03-24");
    round();
    RequestHouse.client(calls.clerk)
        .get()
        .uri("/api/v1/warnings?state=DONE")
        .exchange()
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.items.length()")
        .isEqualTo(1)
        .jsonPath("$.items[0].level")
        .isEqualTo("AMBER")
        .jsonPath("$.items[0].state")
        .isEqualTo("DONE");
    assertThat(listed(calls.clerk, "?level=RED")).isZero();
    assertThat(listed("c~clerk~990002", "?organ=" + calls.organ)).isZero();
    assertThat(listed("s~supervisor~990001", "?organ=" + calls.organ)).isEqualTo(1);
    list("zhang~citizen~", "").expectStatus().isForbidden();
    list(null, "").expectStatus().isUnauthorized();
    list(calls.clerk, "?level=GREEN").expectStatus().isBadRequest();
  }

  private int listed(String token, String query) {
    return ApplicationCalls.json(list(token, query)).get("items").size();
  }

  private static org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec list(
      String token, String query) {
    return RequestHouse.client(token).get().uri("/api/v1/warnings" + query).exchange();
  }

  private static void settle(String token, String path, String tag, boolean sent, int status) {
    RequestHouse.client(token)
        .post()
        .uri(path)
        .headers(
            h -> {
              if (tag != null) {
                h.set("If-Match", tag);
              }
            })
        .bodyValue(Map.of("sent", sent))
        .exchange()
        .expectStatus()
        .isEqualTo(status);
  }

  private void round() {
    only(calls.organ).handle().block(Duration.ofSeconds(60));
  }

  private WarningState state(String level) {
    return warning(level).warning().state();
  }

  private HeldWarning warning(String level) {
    return RequestHouse.get(Warnings.class).find(calls.id + "." + level).block();
  }

  private RaiseWarnings replica() {
    return replica(RequestHouse.get(WatchedCases.class));
  }

  /** A replica that looks at one organ, so that other tests' cases cost nothing. */
  private RaiseWarnings only(String organ) {
    WatchedCases real = RequestHouse.get(WatchedCases.class);
    return replica(
        new WatchedCases() {
          @Override
          public Flux<Watched> all() {
            return real.all().filter(c -> c.organ().equals(organ));
          }

          @Override
          public Mono<Watched> now(String id) {
            return real.now(id);
          }
        });
  }

  private RaiseWarnings replica(WatchedCases cases) {
    return new RaiseWarnings(
        cases,
        RequestHouse.get(Warnings.class),
        channel,
        RequestHouse.get(Today.class),
        RequestHouse.get(Now.class));
  }
}
