package io.gongkai.kit.announce;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.kit.store.FactStore;
import io.gongkai.kit.store.StaleVersion;
import io.gongkai.kit.store.Stored;
import io.gongkai.kit.store.Toy;
import io.gongkai.kit.store.ToyStore;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import reactor.core.scheduler.Schedulers;
import tools.jackson.databind.JsonNode;

/**
 * Writers and relays at the same time, relays that die at every step or sleep through their lease.
 */
class CrashTest {

  private static final int DOCUMENTS = 100;
  private static final int WRITES = 250;
  private static final int WRITERS = 4;
  private static final int RELAYS = 3;
  private static final Duration LEASE = Duration.ofMillis(150);

  private final FactStore<Toy> store = ToyStore.open();
  private final Heard log = new Heard();
  private final Map<String, List<Long>> acknowledged = new ConcurrentHashMap<>();
  private final AtomicLong serial = new AtomicLong(1000);
  private final AtomicInteger refused = new AtomicInteger();

  @Test
  @Timeout(60)
  void nothing_is_lost_nothing_overtakes_and_what_is_doubled_can_be_told() throws Exception {
    for (int i = 0; i < DOCUMENTS; i++) {
      Toy made = new Toy.Made("n" + i, null, LocalDate.EPOCH);
      store.start("toy-" + i, Toy.stamp(), List.of(made)).block();
    }
    try (ExecutorService threads =
        Executors.newThreadPerTaskExecutor(Thread.ofPlatform().factory())) {
      List<Future<?>> writers = new ArrayList<>();
      for (int w = 0; w < WRITERS; w++) {
        long seed = w;
        writers.add(threads.submit(() -> write(new Random(seed))));
      }
      List<Future<?>> relays = new ArrayList<>();
      for (int r = 0; r < RELAYS; r++) {
        long seed = 100 + r;
        relays.add(threads.submit(() -> relay(seed, writers)));
      }
      for (Future<?> part : relays) {
        part.get();
      }
      for (Future<?> part : writers) {
        part.get();
      }
    }
    assertThat(CrashingSender.CRASHES.get()).isGreaterThan(10);
    assertThat(CrashingSender.STALLS.get()).isGreaterThan(3);
    everything_was_kept();
    everything_was_said_in_order();
  }

  private void write(Random random) {
    for (int i = 0; i < WRITES; i++) {
      String id = "toy-" + random.nextInt(DOCUMENTS);
      Stored<Toy> seen = store.find(id).block();
      long by = serial.incrementAndGet();
      try {
        store.append(seen, Toy.stamp(), List.of(new Toy.Pushed(by))).block();
        acknowledged
            .computeIfAbsent(id, k -> Collections.synchronizedList(new ArrayList<>()))
            .add(by);
      } catch (StaleVersion faster) {
        refused.incrementAndGet();
      }
    }
  }

  private void relay(long seed, List<Future<?>> writers) {
    var sender = new CrashingSender(log, seed, LEASE.multipliedBy(2));
    var meters = new RelayMeters(new SimpleMeterRegistry());
    boolean end = false;
    while (!end) {
      boolean written = writers.stream().allMatch(Future::isDone);
      var relay =
          new Relay<>(
              store.tail(),
              new ToyAnnouncer(),
              sender,
              meters,
              Schedulers.parallel(),
              InstantSource.system(),
              LEASE);
      List<String> left = relay.leftovers(5).block();
      sender.until(relay.round(left)).block();
      end = written && store.tail().backlog().block().pending() == 0;
    }
  }

  private void everything_was_kept() {
    for (int i = 0; i < DOCUMENTS; i++) {
      String id = "toy-" + i;
      List<Long> pushes = new ArrayList<>();
      for (Toy toy : store.find(id).block().history()) {
        if (toy instanceof Toy.Pushed p) {
          pushes.add(p.by());
        }
      }
      assertThat(pushes)
          .containsExactlyInAnyOrderElementsOf(acknowledged.getOrDefault(id, List.of()));
    }
  }

  private void everything_was_said_in_order() {
    Map<String, Long> reached = new HashMap<>();
    Map<String, String> first = new HashMap<>();
    for (JsonNode event : log.events()) {
      String known = first.putIfAbsent(event.get("id").asString(), event.toString());
      if (known != null) {
        assertThat(event.toString()).isEqualTo(known); // a repetition says the same
        continue;
      }
      String subject = event.get("subject").asString();
      assertThat(event.get("sequence").asLong()).isEqualTo(reached.getOrDefault(subject, 0L) + 1);
      reached.merge(subject, 1L, Long::sum);
    }
    for (int i = 0; i < DOCUMENTS; i++) {
      assertThat(reached.get("toy-" + i)).isEqualTo(store.find("toy-" + i).block().version());
    }
  }
}
