package io.gongkai.disclosure.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

class TurnsTest {

  private final Turns turns = new Turns();
  private final AtomicInteger busy = new AtomicInteger();

  @Test
  void work_under_one_name_never_overlaps() {
    List<Integer> most =
        Flux.range(0, 200)
            .flatMap(n -> turns.inTurn("A", work(n % 7 == 0)).onErrorReturn(1), 16)
            .collectList()
            .block(Duration.ofSeconds(30));
    assertThat(most).hasSize(200).containsOnly(1);
  }

  @Test
  void one_name_does_not_wait_for_another() {
    turns.inTurn("A", Mono.never()).subscribe();
    assertThat(turns.inTurn("B", Mono.just(1)).block(Duration.ofSeconds(5))).isOne();
  }

  @Test
  void work_that_is_given_up_lets_the_next_begin() {
    turns.inTurn("A", Mono.never()).subscribe().dispose();
    assertThat(turns.inTurn("A", Mono.just(1)).block(Duration.ofSeconds(5))).isOne();
  }

  private Mono<Integer> work(boolean fails) {
    return Mono.fromCallable(busy::incrementAndGet)
        .delayElement(Duration.ofMillis(1))
        .doOnNext(_ -> busy.decrementAndGet())
        .flatMap(n -> fails ? Mono.error(new IllegalStateException("planned")) : Mono.just(n));
  }
}
