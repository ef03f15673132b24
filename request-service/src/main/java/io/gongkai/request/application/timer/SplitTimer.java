package io.gongkai.request.application.timer;

import io.gongkai.request.application.FinishSplits;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** A split that was cut off is finished by any replica, some time later. */
@Component
@EnableScheduling
@ConditionalOnProperty(name = "gongkai.splits.finish", havingValue = "true", matchIfMissing = true)
final class SplitTimer {
  private static final Logger LOG = LoggerFactory.getLogger(SplitTimer.class);

  private final FinishSplits finish;

  SplitTimer(FinishSplits finish) {
    this.finish = finish;
  }

  @Scheduled(
      initialDelayString = "${gongkai.splits.after:PT30S}",
      fixedDelayString = "${gongkai.splits.every:PT1M}")
  Mono<Void> tick() {
    return Mono.defer(() -> finish.handle(new FinishSplits.Command(null)))
        .onErrorResume(
            failure -> {
              LOG.warn("splits are not finished", failure); // the next round tries again
              return Mono.empty();
            });
  }
}
