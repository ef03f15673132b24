package io.gongkai.request.watch.timer;

import io.gongkai.request.watch.RaiseWarnings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Every replica asks every few minutes; who warns is decided in the store. */
@Component
@EnableScheduling
@ConditionalOnProperty(
    name = "gongkai.warnings.enabled",
    havingValue = "true",
    matchIfMissing = true)
final class WarningTimer {
  private static final Logger LOG = LoggerFactory.getLogger(WarningTimer.class);

  private final RaiseWarnings raise;

  WarningTimer(RaiseWarnings raise) {
    this.raise = raise;
  }

  @Scheduled(
      initialDelayString = "${gongkai.warnings.after:PT20S}",
      fixedDelayString = "${gongkai.warnings.every:PT5M}")
  Mono<Void> tick() {
    // Subscribed to again each time, but called once: without deferring, today is the first day.
    return Mono.defer(raise::handle)
        .doOnNext(begun -> LOG.debug("{} warnings", begun))
        .onErrorResume(
            failure -> {
              LOG.warn("warnings are not raised", failure); // the next round tries again
              return Mono.empty();
            })
        .then();
  }
}
