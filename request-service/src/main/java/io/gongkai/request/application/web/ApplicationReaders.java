package io.gongkai.request.application.web;

import io.gongkai.kit.store.NotFound;
import io.gongkai.kit.web.Caller;
import io.gongkai.request.application.Applications;
import io.gongkai.request.application.HeldApplication;
import io.gongkai.request.application.ReadApplication;
import io.gongkai.request.organ.FindOrgansInSight;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Who may know of an application: its applicant, the staff of its organ, and their supervisors. */
@Component
final class ApplicationReaders {

  private static final String[] READERS = {
    "citizen", "clerk", "reviewer", "head", "editor", "supervisor"
  };

  private static final String[] OFFICE = {"clerk", "reviewer", "head", "supervisor"};

  private final ReadApplication read;
  private final FindOrgansInSight organs;

  ApplicationReaders(ReadApplication read, FindOrgansInSight organs) {
    this.read = read;
    this.organs = organs;
  }

  /** What the caller's list shows; an organ out of sight is an empty list. */
  Mono<Applications.Query> query(Caller caller, ListFilter filter) {
    caller.require(READERS);
    String organ = filter.organ();
    if (caller.hasRole("citizen")) {
      Set<String> one = organ == null ? null : Set.of(organ);
      return Mono.just(filter.query(one, caller.subject()));
    }
    return organs.handle(caller).map(all -> filter.query(narrowed(all, organ), null));
  }

  /** The organs whose desk the caller sees; an organ out of sight is an empty desk. */
  Mono<Set<String>> desk(Caller caller, @Nullable String organ) {
    caller.require(OFFICE);
    return organs.handle(caller).map(all -> narrowed(all, organ));
  }

  /** The application if the caller may know of it, else NotFound. */
  Mono<HeldApplication> known(Caller caller, String id) {
    caller.require(READERS);
    return read.handle(id)
        .filterWhen(held -> mayKnow(caller, held))
        .switchIfEmpty(Mono.error(() -> new NotFound(id)));
  }

  private Mono<Boolean> mayKnow(Caller caller, HeldApplication held) {
    return isOwner(caller, held)
        ? Mono.just(true)
        : organs.handle(caller).map(seen -> seen.contains(held.application().submission().organ()));
  }

  static boolean isOwner(Caller caller, HeldApplication held) {
    return caller.hasRole("citizen") && caller.subject().equals(held.owner());
  }

  static boolean isStaff(Caller caller, HeldApplication held, String... roles) {
    return caller.actsFor(held.application().submission().organ(), roles);
  }

  private static Set<String> narrowed(Set<String> all, @Nullable String organ) {
    if (organ == null) {
      return all;
    }
    return all.contains(organ) ? Set.of(organ) : Set.of();
  }
}
