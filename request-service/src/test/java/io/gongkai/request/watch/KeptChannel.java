package io.gongkai.request.watch;

import io.gongkai.request.watch.domain.WarningFact;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import reactor.core.publisher.Mono;

/** A channel that remembers what left through it and then answers as it is told. */
final class KeptChannel implements WarningChannel {
  private final List<WarningFact.Begun> left = new CopyOnWriteArrayList<>();
  private volatile Supplier<Mono<WarningFact>> answer = () -> Mono.just(new WarningFact.Sent());

  @Override
  public String name() {
    return "kept";
  }

  @Override
  public Mono<WarningFact> send(WarningFact.Begun warning) {
    return Mono.defer(
        () -> {
          left.add(warning);
          return answer.get();
        });
  }

  void answers(Supplier<Mono<WarningFact>> next) {
    answer = next;
  }

  /** What left for this organ, by level. */
  List<String> of(String organ) {
    return left.stream().filter(w -> w.organ().equals(organ)).map(w -> w.level()).toList();
  }
}
