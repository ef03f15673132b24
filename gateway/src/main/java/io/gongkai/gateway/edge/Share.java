package io.gongkai.gateway.edge;

import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.bulkhead.BulkheadConfig;
import io.github.resilience4j.ratelimiter.RateLimiter;
import io.github.resilience4j.ratelimiter.RateLimiterConfig;
import java.time.Duration;
import reactor.core.publisher.Mono;

/** What one client may still use of the door. */
record Share(RateLimiter pace, Bulkhead room) {

  static Share of(String client, Limits.Allowance allowance) {
    RateLimiterConfig pace =
        RateLimiterConfig.custom()
            .limitForPeriod(allowance.perSecond())
            .limitRefreshPeriod(Duration.ofSeconds(1))
            .timeoutDuration(Duration.ZERO)
            .build();
    BulkheadConfig room =
        BulkheadConfig.custom()
            .maxConcurrentCalls(allowance.atOnce())
            .maxWaitDuration(Duration.ZERO)
            .build();
    return new Share(RateLimiter.of(client, pace), Bulkhead.of(client, room));
  }

  /** Lets the work begin if the share allows, else refuses with 429. */
  Mono<Void> within(Mono<Void> work) {
    return Mono.defer(
        () -> {
          if (!pace.acquirePermission() || !room.tryAcquirePermission()) {
            return Mono.error(Refusal.of(ProblemCode.TOO_MANY_REQUESTS));
          }
          return work.doFinally(_ -> room.onComplete());
        });
  }
}
