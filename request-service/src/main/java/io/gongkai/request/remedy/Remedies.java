package io.gongkai.request.remedy;

import io.gongkai.kit.Stamp;
import io.gongkai.kit.Version;
import io.gongkai.kit.store.Page;
import io.gongkai.request.remedy.domain.Remedy;
import io.gongkai.request.remedy.domain.RemedyFact;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Where remedies are kept. */
public interface Remedies {

  /**
   * What a list shows: remedies of these organs, or against applications of this account, narrowed
   * by state and application; null narrows nothing.
   */
  record Query(
      @Nullable Set<String> organs,
      @Nullable String account,
      @Nullable String state,
      @Nullable String application) {}

  Mono<HeldRemedy> start(String id, Stamp stamp, List<RemedyFact> first);

  /** Loads, decides, appends; NotFound, StaleVersion. */
  Mono<HeldRemedy> change(
      String id, @Nullable Version seen, Stamp stamp, Function<Remedy, List<RemedyFact>> decision);

  Mono<HeldRemedy> find(String id);

  /** All remedies against one application. */
  Flux<Remedy> against(String application);

  Mono<Page<HeldRemedy>> page(Query query, @Nullable String cursor, int limit);
}
