package io.gongkai.kit.announce;

import io.gongkai.kit.store.FactStore;
import io.gongkai.kit.store.FactStores;
import io.gongkai.kit.store.Tail;
import io.gongkai.kit.store.Tail.Backlog;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.ResolvableType;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** One relay per store that has an announcer; they start when the service is ready. */
public final class Relays implements SmartInitializingSingleton, DisposableBean {

  private static final Duration LEASE = Duration.ofSeconds(30);

  private static final Duration WATCH = Duration.ofSeconds(10);

  private final Disposable.Swap watch = Disposables.swap();
  private final FactStores stores;
  private final List<Announcer<?>> announcers;
  private final EventSender sender;
  private final RelayMeters meters;
  private final Scheduler scheduler = Schedulers.newSingle("announce");
  private final List<Relay<?>> relays = new ArrayList<>();
  private final List<RelayLoop> loops = new ArrayList<>();

  Relays(FactStores stores, List<Announcer<?>> announcers, EventSender sender, RelayMeters meters) {
    this.stores = stores;
    this.announcers = List.copyOf(announcers);
    this.sender = sender;
    this.meters = meters;
  }

  @Override
  public void afterSingletonsInstantiated() {
    Map<Class<?>, Announcer<?>> byFacts = new HashMap<>();
    announcers.forEach(announcer -> byFacts.put(factsOf(announcer), announcer));
    for (FactStore<?> store : stores.all()) {
      Announcer<?> announcer = byFacts.remove(store.facts());
      if (announcer == null) {
        store.announceBy(null);
      } else {
        pair(store, announcer);
      }
    }
    if (!byFacts.isEmpty()) {
      throw new IllegalStateException("announcers of facts without a store: " + byFacts.keySet());
    }
  }

  @SuppressWarnings("unchecked") // both were matched by the class of their facts
  private <F> void pair(FactStore<F> store, Announcer<?> announcer) {
    var relay =
        new Relay<>(
            store.tail(),
            (Announcer<F>) announcer,
            sender,
            meters,
            scheduler,
            InstantSource.system(),
            LEASE);
    var loop = new RelayLoop(relay);
    store.announceBy(loop::nudge);
    relays.add(relay);
    loops.add(loop);
  }

  @EventListener(ApplicationReadyEvent.class)
  void start() {
    for (int i = 0; i < loops.size(); i++) {
      Thread.ofPlatform()
          .daemon()
          .name("announce-" + relays.get(i).tail().name())
          .start(loops.get(i));
    }
    watch.update(
        Flux.interval(WATCH)
            .onBackpressureDrop()
            .concatMap(turn -> backlog().onErrorComplete(), 1)
            .subscribe());
  }

  @Override
  public void destroy() {
    watch.dispose();
    loops.forEach(RelayLoop::stop);
    scheduler.dispose();
  }

  /** Topics this service writes. */
  public List<String> topics() {
    return relays.stream().map(Relay::topic).distinct().toList();
  }

  /** How much waits, over all stores. */
  public Mono<Backlog> backlog() {
    return Flux.fromIterable(relays)
        .flatMap(relay -> relay.tail().backlog())
        .reduce(new Backlog(0, null, 0), Relays::sum)
        .doOnNext(meters::read);
  }

  /** The tail of a collection that is announced. */
  Optional<Tail<?>> tail(String collection) {
    return relays.stream()
        .<Tail<?>>map(Relay::tail)
        .filter(t -> t.name().equals(collection))
        .findFirst();
  }

  Flux<Tail<?>> tails() {
    return Flux.fromIterable(relays).map(Relay::tail);
  }

  private static Backlog sum(Backlog one, Backlog other) {
    @Nullable Instant oldest =
        Stream.of(Optional.ofNullable(one.oldest()), Optional.ofNullable(other.oldest()))
            .flatMap(Optional::stream)
            .min(Comparator.naturalOrder())
            .orElse(null);
    return new Backlog(one.pending() + other.pending(), oldest, one.failed() + other.failed());
  }

  private static Class<?> factsOf(Announcer<?> announcer) {
    Class<?> facts =
        ResolvableType.forInstance(announcer).as(Announcer.class).getGeneric(0).resolve();
    return Objects.requireNonNull(facts, () -> announcer.getClass() + " does not name its facts");
  }
}
