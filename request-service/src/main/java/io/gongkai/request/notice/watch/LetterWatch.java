package io.gongkai.request.notice.watch;

import io.gongkai.request.notice.CompleteLetters;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Every few seconds: a letter that was cut off gets its step and its bytes. */
@Component
@EnableScheduling
@ConditionalOnProperty(
    name = "gongkai.letters.complete",
    havingValue = "true",
    matchIfMissing = true)
class LetterWatch {

  private static final Logger LOG = LoggerFactory.getLogger(LetterWatch.class);

  private final CompleteLetters complete;

  LetterWatch(CompleteLetters complete) {
    this.complete = complete;
  }

  @Scheduled(fixedDelayString = "${gongkai.letters.watch:5s}", initialDelayString = "5s")
  Mono<Long> goOn() {
    return complete
        .handle()
        .doOnNext(
            done -> {
              if (done > 0) {
                LOG.info("{} letters lacked their step or their bytes; they are whole now", done);
              }
            })
        .onErrorResume(
            failure -> {
              LOG.warn("cut-off letters wait: {}", failure.toString());
              return Mono.empty();
            });
  }
}
