package io.gongkai.kit.listen;

import java.util.List;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Part of readiness: a service whose readers wait for the store has nothing true to say. */
final class ReadersHealth implements HealthIndicator {

  private final EventLoops loops;

  ReadersHealth(EventLoops loops) {
    this.loops = loops;
  }

  @Override
  public Health health() {
    List<String> away = loops.away();
    return away.isEmpty() ? Health.up().build() : Health.down().withDetail("waiting", away).build();
  }
}
