package io.gongkai.reporting.ledger.events;

import io.gongkai.reporting.heard.HeardEvents;
import io.gongkai.reporting.ledger.Happenings;
import io.gongkai.reporting.ledger.domain.Happening;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * Reads the inbox organ by organ and remembers what it read. The memory is never trusted by itself:
 * it holds under the inbox's number only, grows by what came since, and is thrown away if its size
 * is not the number of events kept.
 */
@Component
final class HeardHappenings implements Happenings {

  /** Clocks of two writers differ by less, and a stalled write does not come later. */
  private static final Duration OVERLAP = Duration.ofMinutes(2);

  private static final int READ_AT_ONCE = 8;

  private final HeardEvents heard;
  private final NewsReader reader = new NewsReader();
  private final Memories memories = new Memories();

  HeardHappenings(HeardEvents heard) {
    this.heard = heard;
  }

  @Override
  public Mono<Map<String, List<Happening>>> of(Collection<String> organs) {
    return heard
        .versions(organs)
        .flatMapMany(versions -> Flux.fromIterable(versions.entrySet()))
        .flatMap(
            organ ->
                memory(organ.getKey(), organ.getValue())
                    .map(memory -> Map.entry(organ.getKey(), memory.happenings())),
            READ_AT_ONCE)
        .collect(HashMap::new, (all, organ) -> all.put(organ.getKey(), organ.getValue()));
  }

  @Override
  public Mono<String> mark(Collection<String> organs) {
    return heard.versions(organs).map(Map::toString);
  }

  private Mono<OrganMemory> memory(String organ, long version) {
    OrganMemory known = memories.of(organ);
    if (known.version() == version) {
      return Mono.just(known);
    }
    return grown(organ, known, version)
        .filterWhen(grown -> heard.count(organ).map(count -> grown.size() >= count))
        .switchIfEmpty(Mono.defer(() -> grown(organ, OrganMemory.NOTHING, version)))
        .doOnNext(memory -> memories.keep(organ, memory));
  }

  private Mono<OrganMemory> grown(String organ, OrganMemory known, long version) {
    Instant since = known.size() == 0 ? Instant.EPOCH : known.latest().minus(OVERLAP);
    return heard
        .keptSince(organ, since)
        .collectList()
        .publishOn(Schedulers.parallel())
        .map(news -> known.with(version, news, reader));
  }
}
