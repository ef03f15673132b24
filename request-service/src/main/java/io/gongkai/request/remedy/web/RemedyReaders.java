package io.gongkai.request.remedy.web;

import io.gongkai.kit.store.NotFound;
import io.gongkai.kit.web.Caller;
import io.gongkai.request.organ.FindOrgansInSight;
import io.gongkai.request.remedy.HeldRemedy;
import io.gongkai.request.remedy.Remedies;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Who may know of a remedy: the organ's staff, its supervisors, and the applicant of the case. */
@Component
final class RemedyReaders {

  static final String STATES = "FILED|DECIDED";

  private static final String[] READERS = {
    "citizen", "clerk", "reviewer", "head", "editor", "supervisor"
  };

  private final FindOrgansInSight organs;

  RemedyReaders(FindOrgansInSight organs) {
    this.organs = organs;
  }

  /** What the caller's list shows; an organ out of sight is an empty list. */
  Mono<Remedies.Query> query(
      Caller caller, @Nullable String organ, @Nullable String state, @Nullable String application) {
    caller.require(READERS);
    if (caller.hasRole("citizen")) {
      Set<String> one = organ == null ? null : Set.of(organ);
      return Mono.just(new Remedies.Query(one, caller.subject(), state, application));
    }
    return organs
        .handle(caller)
        .map(all -> narrowed(all, organ))
        .map(seen -> new Remedies.Query(seen, null, state, application));
  }

  /** 401 or 403 for who reads no remedies at all. */
  void require(Caller caller) {
    caller.require(READERS);
  }

  /** The remedy if the caller may know of it, else NotFound. */
  Mono<HeldRemedy> known(Caller caller, HeldRemedy held) {
    return mayKnow(caller, held.remedy().filing().organ(), held.remedy().filing().account())
        .filter(Boolean::booleanValue)
        .map(seen -> held)
        .switchIfEmpty(Mono.error(() -> new NotFound(held.id())));
  }

  /** Whether a case of this organ and this applicant's account may be known. */
  Mono<Boolean> mayKnow(Caller caller, String organ, @Nullable String account) {
    return caller.hasRole("citizen")
        ? Mono.just(caller.subject().equals(account))
        : organs.handle(caller).map(seen -> seen.contains(organ));
  }

  private static Set<String> narrowed(Set<String> all, @Nullable String organ) {
    if (organ == null) {
      return all;
    }
    return all.contains(organ) ? Set.of(organ) : Set.of();
  }
}
