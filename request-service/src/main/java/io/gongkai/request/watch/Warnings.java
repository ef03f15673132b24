package io.gongkai.request.watch;

import io.gongkai.kit.Stamp;
import io.gongkai.kit.Version;
import io.gongkai.kit.store.Page;
import io.gongkai.request.watch.domain.Warning;
import io.gongkai.request.watch.domain.WarningFact;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Where warnings are kept, one for a case and a level. */
public interface Warnings {
  /** What a list shows, newest first; null narrows nothing. */
  record Query(Set<String> organs, @Nullable String state, @Nullable String level) {}

  /** A new warning; AlreadyThere if somebody began it before. */
  Mono<HeldWarning> start(String id, Stamp stamp, WarningFact.Begun first);

  /** Loads, decides, appends; NotFound, StaleVersion. */
  Mono<HeldWarning> change(
      String id, @Nullable Version seen, Stamp stamp, Function<Warning, List<WarningFact>> step);

  Mono<HeldWarning> find(String id);

  Mono<Page<HeldWarning>> page(Query query, @Nullable String cursor, int limit);

  /** Those that began before {@code moment} and of which nothing was heard. */
  Flux<HeldWarning> silentSince(Instant moment);
}
