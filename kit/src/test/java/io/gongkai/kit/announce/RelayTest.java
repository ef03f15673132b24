package io.gongkai.kit.announce;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.kit.store.FactStore;
import io.gongkai.kit.store.Toy;
import io.gongkai.kit.store.ToyStore;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import reactor.test.StepVerifier;

class RelayTest {

  private static final Toy BEAR = new Toy.Made("bear", null, LocalDate.EPOCH);
  private static final Duration LEASE = Duration.ofSeconds(30);

  private final FactStore<Toy> store = ToyStore.open();
  private final Heard heard = new Heard();
  private final AtomicReference<Instant> now = new AtomicReference<>(Instant.now());

  @Test
  void facts_are_said_in_order_under_their_ids_and_some_not_at_all() {
    Toy sold = new Toy.Sold(new Toy.Price(1), List.of());
    store.start("toy-1", Toy.stamp(), List.of(BEAR, new Toy.Pushed(1), sold)).block();
    store.change("toy-1", null, Toy.stamp(), s -> List.of(new Toy.Pushed(2))).block();

    assertThat(relay(heard).round(List.of("toy-1")).block()).isEqualTo(1);

    assertThat(heard.ids()).containsExactly("toy-1/1", "toy-1/2", "toy-1/4");
    assertThat(heard.events().getLast().toString())
        .isEqualTo(
            """
            {"specversion":"1.0","id":"toy-1/4","source":"/announce","type":"io.gongkai.announce.toy-pushed.v1",\
            "subject":"toy-1","time":"2024-03-01T02:03:04.567Z",\
            "dataschema":"https://gongkai.dev/schemas/events/announce/toy-pushed/v1.schema.json",\
            "datacontenttype":"application/json","sequence":4,"factdate":"2024-03-01","organ":"O",\
            "data":{"ref":"-","by":2,"facts":4}}""");
    assertThat(store.tail().backlog().block().pending()).isZero();
  }

  @Test
  void what_was_said_is_not_said_again() {
    store.start("toy-1", Toy.stamp(), List.of(BEAR)).block();
    relay(heard).round(List.of("toy-1")).block();
    assertThat(relay(heard).round(List.of("toy-1")).block()).isZero();
    store.change("toy-1", null, Toy.stamp(), s -> List.of(new Toy.Pushed(2))).block();
    relay(heard).round(List.of("toy-1")).block();
    assertThat(heard.ids()).containsExactly("toy-1/1", "toy-1/2");
  }

  @Test
  void a_document_in_other_hands_is_left_alone_until_the_lease_is_over() {
    store.start("toy-1", Toy.stamp(), List.of(BEAR)).block();
    store.tail().lease(List.of("toy-1"), "other", now.get(), LEASE).block();
    assertThat(relay(heard).round(List.of("toy-1")).block()).isZero();
    assertThat(relay(heard).leftovers(9).block()).isEmpty();

    now.updateAndGet(t -> t.plus(LEASE).plusMillis(1));
    assertThat(relay(heard).leftovers(9).block()).containsExactly("toy-1");
    assertThat(relay(heard).round(List.of("toy-1")).block()).isEqualTo(1);
  }

  @Test
  void when_the_broker_is_away_nothing_is_lost_and_the_lease_is_given_back() {
    store.start("toy-1", Toy.stamp(), List.of(BEAR, new Toy.Pushed(1))).block();
    EventSender breaks =
        (topic, key, value, headers) ->
            heard.messages.size() == 1
                ? Mono.error(new IllegalStateException("away"))
                : heard.send(topic, key, value, headers);
    StepVerifier.create(relay(breaks).round(List.of("toy-1"))).verifyErrorMessage("away");
    assertThat(relay(heard).round(List.of("toy-1")).block()).isEqualTo(1);
    assertThat(heard.ids()).containsExactly("toy-1/1", "toy-1/2");
  }

  @Test
  void an_impossible_event_stops_its_aggregate_only_until_it_is_resumed() {
    store
        .start("toy-1", Toy.stamp(), List.of(BEAR, new Toy.Pushed(666), new Toy.Pushed(1)))
        .block();
    store
        .start("toy-2", Toy.stamp(), List.of(new Toy.Made("other", null, LocalDate.EPOCH)))
        .block();
    relay(heard).round(List.of("toy-1", "toy-2")).block();

    assertThat(heard.ids()).containsExactlyInAnyOrder("toy-1/1", "toy-2/1");
    assertThat(store.tail().backlog().block().failed()).isEqualTo(1);
    assertThat(store.tail().backlog().block().pending()).isZero();
    store.change("toy-1", null, Toy.stamp(), s -> List.of(new Toy.Pushed(3))).block();
    assertThat(relay(heard).leftovers(9).block()).isEmpty();

    assertThat(store.tail().resume("toy-1").block()).isTrue();
    relay(heard, new ToyAnnouncer(0)).round(List.of("toy-1")).block();
    assertThat(heard.ids()).endsWith("toy-1/2", "toy-1/3", "toy-1/4");
  }

  @Test
  void the_oldest_unannounced_fact_counts() {
    store.start("toy-1", Toy.stamp(), List.of(BEAR)).block();
    Instant first = store.tail().backlog().block().oldest();
    store.change("toy-1", null, Toy.stamp(), s -> List.of(new Toy.Pushed(1))).block();
    assertThat(store.tail().backlog().block().oldest()).isEqualTo(first);
    assertThat(store.tail().backlog().block().pending()).isEqualTo(1);
  }

  private Relay<Toy> relay(EventSender sender) {
    return relay(sender, new ToyAnnouncer());
  }

  private Relay<Toy> relay(EventSender sender, Announcer<Toy> announcer) {
    var meters = new RelayMeters(new SimpleMeterRegistry());
    return new Relay<>(
        store.tail(), announcer, sender, meters, Schedulers.immediate(), now::get, LEASE);
  }
}
