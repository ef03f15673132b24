package io.gongkai.disclosure.site;

import io.gongkai.disclosure.site.domain.SiteFact;
import io.gongkai.kit.Stamp;
import io.gongkai.kit.Version;
import io.gongkai.kit.store.Page;
import io.gongkai.kit.store.Stored;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** What the use cases need from the store of the register. */
public interface Sites {

  /** The entry under an id, or nothing. */
  Mono<Stored<SiteFact>> find(String id);

  /** A new entry; fails with {@code AlreadyThere} if the id is taken. */
  Mono<Stored<SiteFact>> start(String id, Stamp stamp, SiteFact first);

  /** Loads, decides and appends; fails with {@code NotFound} or {@code StaleVersion}. */
  Mono<Stored<SiteFact>> change(
      String id,
      @Nullable Version seen,
      Stamp stamp,
      Function<Stored<SiteFact>, List<SiteFact>> decision);

  /** A part of the register. */
  Mono<Page<Stored<SiteFact>>> page(SiteQuery query);
}
