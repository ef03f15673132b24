package io.gongkai.kit.announce;

import java.time.Duration;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/**
 * Sends into one log for all relays; now and then its relay dies before or after sending, or stands
 * still too long.
 */
final class CrashingSender implements EventSender {

  static final AtomicInteger CRASHES = new AtomicInteger();
  static final AtomicInteger STALLS = new AtomicInteger();

  private final Heard log;
  private final Random random;
  private final Duration stall;
  private volatile Sinks.Empty<Void> death = Sinks.empty();

  CrashingSender(Heard log, long seed, Duration stall) {
    this.log = log;
    this.random = new Random(seed);
    this.stall = stall;
  }

  @Override
  public Mono<Void> send(String topic, String key, String value, Map<String, String> headers) {
    return Mono.defer(
        () -> {
          int chance = random.nextInt(1000);
          if (chance < 5) {
            return die(); // before it is sent
          }
          if (chance < 20) {
            log.keep(value);
            return die(); // after it is sent, before it is marked
          }
          if (chance < 30) {
            STALLS.incrementAndGet();
            return Mono.delay(stall).then(Mono.fromRunnable(() -> log.keep(value)));
          }
          return Mono.fromRunnable(() -> log.keep(value));
        });
  }

  private Mono<Void> die() {
    CRASHES.incrementAndGet();
    death.tryEmitEmpty();
    return Mono.never();
  }

  /** A process that dies leaves everything as it is; the next one starts. */
  <T> Mono<T> until(Mono<T> round) {
    death = Sinks.empty();
    return round.takeUntilOther(death.asMono());
  }
}
