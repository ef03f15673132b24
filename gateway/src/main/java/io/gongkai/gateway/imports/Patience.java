package io.gongkai.gateway.imports;

import java.time.Duration;
import reactor.util.retry.Retry;

/** Calls again while a service is away, ever more slowly, but not for ever. */
final class Patience {
  private static final Duration FIRST = Duration.ofMillis(100);
  private static final Duration LONGEST = Duration.ofSeconds(2);

  private Patience() {}

  static Retry of(Duration limit) {
    return Retry.from(
        signals ->
            Retry.backoff(Long.MAX_VALUE, FIRST)
                .maxBackoff(LONGEST)
                .filter(new WhileAway(limit)::lasts)
                .generateCompanion(signals));
  }

  /** Begins with the first failure: the time a good answer took is not held against anybody. */
  private static final class WhileAway {
    private final long limit;
    private long since;

    WhileAway(Duration limit) {
      this.limit = limit.toNanos();
    }

    boolean lasts(Throwable thrown) {
      long now = System.nanoTime();
      since = since == 0 ? now : since;
      return thrown instanceof OwnerAway && now - since < limit;
    }
  }
}
