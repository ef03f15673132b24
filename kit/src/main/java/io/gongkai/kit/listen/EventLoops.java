package io.gongkai.kit.listen;

import io.gongkai.kit.announce.Relays;
import io.gongkai.kit.store.NotFound;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/** All loops of a service: one thread per ear, from readiness to shutdown. */
public final class EventLoops implements DisposableBean {

  private static final Logger LOG = LoggerFactory.getLogger(EventLoops.class);

  private final List<EventLoop> loops = new CopyOnWriteArrayList<>();
  private final List<Thread> threads = new CopyOnWriteArrayList<>();
  private final Function<Ear<?>, Consumer<String, String>> consumers;
  private final DeadLetters dead;
  private final Positions positions;
  private final Topics topics;
  private final Relays relays;
  private final boolean create;

  EventLoops(
      List<Ear<?>> ears,
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
    ears.forEach(ear -> loops.add(new EventLoop(ear, () -> consumers.apply(ear), dead)));
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

  /** Another ear, from now on; for a read model that is built anew. */
  void add(Ear<?> ear) {
    var loop = new EventLoop(ear, () -> consumers.apply(ear), dead);
    loops.add(loop);
    start(loop);
  }

  /** Ends the loop of a group. */
  void remove(String group) {
    loops.stream().filter(loop -> loop.ear().group().equals(group)).forEach(EventLoop::stop);
    loops.removeIf(loop -> loop.ear().group().equals(group));
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
    loops.forEach(EventLoop::stop);
    for (Thread thread : threads) {
      thread.join(Duration.ofSeconds(5));
    }
  }
}
