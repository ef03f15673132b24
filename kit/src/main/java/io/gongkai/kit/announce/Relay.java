package io.gongkai.kit.announce;

import io.gongkai.kit.store.Recorded;
import io.gongkai.kit.store.Tail;
import io.gongkai.kit.store.Tail.Leased;
import io.gongkai.kit.store.Tail.Reached;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/**
 * Announces the tails of one store: lease, send in order and wait for the acknowledgement, mark,
 * release. A crash between any two of these loses nothing; it may repeat events, under the same
 * ids.
 */
final class Relay<F> {

  private static final Map<String, String> HEADERS =
      Map.of("content-type", CloudEvents.CONTENT_TYPE);

  private final String instance = UUID.randomUUID().toString();
  private final AtomicLong rounds = new AtomicLong();
  private final Tail<F> tail;
  private final Announcer<F> announcer;
  private final EventSender sender;
  private final RelayMeters meters;
  private final Scheduler scheduler;
  private final InstantSource clock;
  private final Duration lease;

  Relay(
      Tail<F> tail,
      Announcer<F> announcer,
      EventSender sender,
      RelayMeters meters,
      Scheduler scheduler,
      InstantSource clock,
      Duration lease) {
    this.tail = tail;
    this.announcer = announcer;
    this.sender = sender;
    this.meters = meters;
    this.scheduler = scheduler;
    this.clock = clock;
    this.lease = lease;
  }

  Tail<F> tail() {
    return tail;
  }

  String topic() {
    return announcer.topic();
  }

  Mono<List<String>> leftovers(int limit) {
    return Mono.defer(() -> tail.leftovers(clock.instant(), limit).collectList());
  }

  /** One round over these documents; answers how many were in hand, fails if the broker is away. */
  Mono<Integer> round(Collection<String> ids) {
    if (ids.isEmpty()) {
      return Mono.just(0);
    }
    String token = instance + "/" + rounds.incrementAndGet();
    return Mono.defer(() -> tail.lease(ids, token, clock.instant(), lease))
        .publishOn(scheduler)
        .flatMap(all -> announce(all, token));
  }

  private Mono<Integer> announce(List<Leased<F>> all, String token) {
    var away = new AtomicReference<@Nullable Throwable>();
    return Flux.fromIterable(all)
        .flatMap(one -> announce(one, away), Math.max(1, all.size()))
        .collectList()
        .flatMap(reached -> tail.release(reached, token))
        .doOnNext(meters::lost)
        .flatMap(
            lost -> {
              Throwable failure = away.get();
              return failure == null ? Mono.just(all.size()) : Mono.error(failure);
            });
  }

  private Mono<Reached> announce(Leased<F> leased, AtomicReference<@Nullable Throwable> away) {
    String id = leased.stored().id();
    long version = leased.stored().version();
    var said = new AtomicLong(leased.announced());
    return Flux.fromIterable(leased.stored().facts())
        .skip(leased.announced())
        .concatMap(
            fact -> say(leased, fact, away).then(Mono.fromRunnable(() -> said.set(fact.seq()))))
        .then(Mono.fromSupplier(() -> new Reached(id, version, version, null)))
        .onErrorResume(
            failure -> {
              if (failure instanceof ImpossibleEvent impossible) {
                return Mono.just(
                    new Reached(id, version, said.get(), String.valueOf(impossible.getMessage())));
              }
              away.compareAndSet(null, failure);
              return Mono.just(new Reached(id, version, said.get(), null));
            });
  }

  private Mono<Void> say(
      Leased<F> leased, Recorded<F> fact, AtomicReference<@Nullable Throwable> away) {
    Throwable gone = away.get();
    if (gone != null) { // one refusal is enough to know that the broker is away
      return Mono.error(gone);
    }
    String id = leased.stored().id();
    return Mono.fromCallable(() -> written(leased, fact))
        .flatMap(
            value ->
                sender
                    .send(announcer.topic(), id, value, HEADERS)
                    .publishOn(scheduler)
                    .thenReturn(value))
        .doOnNext(value -> meters.announced(Duration.between(leased.since(), clock.instant())))
        .then();
  }

  private @Nullable String written(Leased<F> leased, Recorded<F> fact) {
    try {
      return announcer
          .announce(leased.stored().upTo(fact.seq()), fact)
          .map(event -> CloudEvents.json(leased.stored().id(), fact, event))
          .orElse(null);
    } catch (RuntimeException unsayable) {
      throw new ImpossibleEvent(unsayable.getClass().getSimpleName());
    }
  }
}
