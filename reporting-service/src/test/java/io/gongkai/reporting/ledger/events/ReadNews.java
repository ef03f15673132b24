package io.gongkai.reporting.ledger.events;

import io.gongkai.reporting.heard.HeardEvent;
import io.gongkai.reporting.ledger.Happenings;
import io.gongkai.reporting.ledger.domain.Happening;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import reactor.core.publisher.Mono;

/** Happenings in memory, read by the real reader. */
public final class ReadNews {

  private ReadNews() {}

  public static List<Happening> read(List<HeardEvent> events) {
    NewsReader reader = new NewsReader();
    return events.stream().map(reader::read).flatMap(Optional::stream).toList();
  }

  public static Happenings happenings(List<HeardEvent> events) {
    Map<String, List<Happening>> byOrgan =
        read(events).stream().collect(Collectors.groupingBy(Happening::organ));
    return new Happenings() {
      @Override
      public Mono<Map<String, List<Happening>>> of(Collection<String> organs) {
        return Mono.just(byOrgan);
      }

      @Override
      public Mono<String> mark(Collection<String> organs) {
        return Mono.just("always");
      }
    };
  }
}
