package io.gongkai.kit.listen;

import io.gongkai.kit.announce.Relays;
import io.gongkai.kit.store.NotFound;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/** All loops of a service: one thread per ear, from readiness to shutdown. */
public final class EventLoops implements DisposableBean {

  private static final Logger LOG = LoggerFactory.getLogger(EventLoops.class);

  private final List<EventLoop> loops = new CopyOnWriteArrayList<>();
  private final List<Thread> threads = new CopyOnWriteArrayList<>();
  private final Function<EventHandler<?>, Ear<?>> ears;
  private final Function<Ear<?>, Consumer<String, String>> consumers;
  private final Disposable.Composite housekeeping = Disposables.composite();
  private final DeadLetters dead;
  private final Positions positions;
  private final Topics topics;
  private final Relays relays;
  private final boolean create;

  EventLoops(
      List<EventHandler<?>> handlers,
      Function<EventHandler<?>, Ear<?>> ears,
      Function<Ear<?>, Consumer<String, String>> consumers,
      DeadLetters dead,
      Positions positions,
      Topics topics,
      Relays relays,
      boolean create) {
    this.consumers = consumers;
    this.dead = dead;
    this.positions = positions;
    this.topics = topics;
    this.relays = relays;
    this.create = create;
    this.ears = ears;
    handlers.forEach(handler -> loops.add(loop(ears.apply(handler))));
  }

  @EventListener(ApplicationReadyEvent.class)
  void start() {
    if (create) {
      Set<String> wanted = new TreeSet<>(relays.topics());
      loops.forEach(loop -> wanted.addAll(loop.ear().topics()));
      topics
          .ensureAll(wanted)
          .retryWhen(
              Retry.backoff(Long.MAX_VALUE, Duration.ofMillis(200))
                  .maxBackoff(Duration.ofSeconds(5)))
          .subscribe(
              done -> {}, e -> LOG.warn("topics are not made: {}", e.getClass().getSimpleName()));
    }
    loops.forEach(this::start);
  }

  private void start(EventLoop loop) {
    threads.add(Thread.ofPlatform().daemon().name("listen-" + loop.ear().group()).start(loop));
  }

  private EventLoop loop(Ear<?> ear) {
    return new EventLoop(ear, () -> consumers.apply(ear), dead);
  }

  /** One more handler, from now on. */
  public void hear(EventHandler<?> handler) {
    EventLoop loop = loop(ears.apply(handler));
    loops.add(loop);
    start(loop);
  }

  /** Listens no more for a handler of this name and generation. */
  public void forget(EventHandler<?> handler) {
    String group = ears.apply(handler).group();
    loops.stream().filter(loop -> loop.ear().group().equals(group)).forEach(EventLoop::stop);
    loops.removeIf(loop -> loop.ear().group().equals(group));
  }

  /**
   * Repeats some work in the background; a failure is told and the next turn comes all the same.
   */
  public void every(Duration pause, Supplier<Mono<Void>> work) {
    housekeeping.add(
        Flux.interval(pause)
            .onBackpressureDrop()
            .concatMap(turn -> Mono.defer(work).onErrorResume(EventLoops::tell), 1)
            .subscribe());
  }

  private static Mono<Void> tell(Throwable failure) {
    LOG.warn("work in the background fails: {}", failure.getClass().getSimpleName());
    return Mono.empty();
  }

  /** How far each group has read. */
  public Mono<List<Position>> positions() {
    return Mono.defer(() -> positions.of(loops.stream().<Ear<?>>map(EventLoop::ear).toList()));
  }

  /** Groups that wait for something that is away. */
  public List<String> away() {
    return loops.stream().filter(EventLoop::away).map(loop -> loop.ear().group()).toList();
  }

  Ear<?> ear(String group) {
    return loops.stream()
        .<Ear<?>>map(EventLoop::ear)
        .filter(ear -> ear.group().equals(group))
        .findFirst()
        .orElseThrow(() -> new NotFound(group));
  }

  @Override
  public void destroy() throws InterruptedException {
    housekeeping.dispose();
    loops.forEach(EventLoop::stop);
    for (Thread thread : threads) {
      thread.join(Duration.ofSeconds(5));
    }
  }
}
