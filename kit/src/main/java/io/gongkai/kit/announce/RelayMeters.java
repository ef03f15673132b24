package io.gongkai.kit.announce;

import io.gongkai.kit.store.Tail.Backlog;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What operators watch: how much waits, for how long, what stands still. */
final class RelayMeters {

  private final Timer latency;
  private final Counter duplicates;
  private volatile Backlog backlog = new Backlog(0, null, 0);

  RelayMeters(MeterRegistry registry) {
    latency = registry.timer("announce.latency");
    duplicates = registry.counter("announce.duplicates");
    registry.gauge("announce.pending", this, m -> m.backlog.pending());
    registry.gauge("announce.failed", this, m -> m.backlog.failed());
    registry.gauge("announce.oldest.seconds", this, m -> age(m.backlog.oldest()));
  }

  void announced(Duration since) {
    latency.record(since);
  }

  void lost(int leases) {
    duplicates.increment(leases);
  }

  void read(Backlog now) {
    backlog = now;
  }

  private static double age(@Nullable Instant oldest) {
    return oldest == null ? 0 : Duration.between(oldest, Instant.now()).toMillis() / 1000.0;
  }
}
