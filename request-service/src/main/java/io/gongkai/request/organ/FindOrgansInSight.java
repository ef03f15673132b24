package io.gongkai.request.organ;

import io.gongkai.kit.UseCase;
import io.gongkai.kit.web.Caller;
import java.util.HashSet;
import java.util.Set;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * The organs whose cases a caller may see: staff their own, supervisors their own and all below by
 * the parents that were recorded, others none.
 */
@UseCase
public final class FindOrgansInSight {

  private static final String[] STAFF = {"clerk", "reviewer", "head", "editor"};

  private final HeardOrgans organs;

  FindOrgansInSight(HeardOrgans organs) {
    this.organs = organs;
  }

  public Mono<Set<String>> handle(Caller caller) {
    if (caller.hasRole("supervisor")) {
      return withAllBelow(caller.tenants());
    }
    return Mono.just(caller.hasRole(STAFF) ? caller.tenants() : Set.of());
  }

  // A circle of parents is walked once.
  private Mono<Set<String>> withAllBelow(Set<String> tops) {
    Set<String> found = new HashSet<>(tops);
    return Flux.fromIterable(tops)
        .expand(code -> organs.below(code).filter(found::add))
        .then(Mono.fromSupplier(() -> Set.copyOf(found)));
  }
}
