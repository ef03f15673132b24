package io.gongkai.reporting.ledger.events;

import io.gongkai.reporting.heard.HeardEvent;
import io.gongkai.reporting.heard.HeardEvents;
import io.gongkai.reporting.heard.OrganYears;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** An inbox of one organ that counts how often and how much it is read. */
final class HeardInMemory implements HeardEvents {

  private final List<Kept> kept = new ArrayList<>();
  private long version;
  private int reads;
  private int handedOut;

  void at(Instant instant, HeardEvent... events) {
    for (HeardEvent event : events) {
      kept.add(new Kept(event, instant));
    }
    version++;
  }

  int reads() {
    return reads;
  }

  /** How many events were handed out since this was last asked. */
  int handedOut() {
    int count = handedOut;
    handedOut = 0;
    return count;
  }

  @Override
  public Mono<Void> keep(List<HeardEvent> events) {
    return Mono.fromRunnable(() -> at(Instant.EPOCH, events.toArray(HeardEvent[]::new)));
  }

  @Override
  public Mono<Map<String, Long>> versions(Collection<String> organs) {
    return Mono.just(organs.contains("o") && version > 0 ? Map.of("o", version) : Map.of());
  }

  @Override
  public Flux<Kept> keptSince(String organ, Instant instant) {
    reads++;
    List<Kept> found = kept.stream().filter(k -> !k.at().isBefore(instant)).toList();
    handedOut += found.size();
    return Flux.fromIterable(found);
  }

  @Override
  public Mono<Long> count(String organ) {
    return Mono.just((long) kept.size());
  }

  @Override
  public Flux<OrganYears> organs() {
    return Flux.empty();
  }
}
