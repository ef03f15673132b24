package io.gongkai.reporting.inspection;

import io.gongkai.kit.Stamp;
import io.gongkai.kit.Version;
import io.gongkai.kit.store.Page;
import io.gongkai.kit.store.Stored;
import io.gongkai.reporting.inspection.domain.RectificationFact;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** What the use cases need from the store of rectifications. */
public interface Rectifications {

  Mono<Stored<RectificationFact>> find(String id);

  /** Fails with {@code AlreadyThere} if the id is taken. */
  Mono<Stored<RectificationFact>> start(String id, Stamp stamp, RectificationFact fact);

  /** Loads, decides and appends; fails with {@code NotFound} or {@code StaleVersion}. */
  Mono<Stored<RectificationFact>> change(
      String id,
      @Nullable Version seen,
      Stamp stamp,
      Function<Stored<RectificationFact>, List<RectificationFact>> decision);

  /** True if some rectification of this finding is completed. */
  Mono<Boolean> completed(String inspection, int finding);

  Mono<Page<Stored<RectificationFact>>> page(RectificationQuery query);
}
