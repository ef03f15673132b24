package io.gongkai.request.watch.cases;

import io.gongkai.request.application.FindUrgentCases;
import io.gongkai.request.application.UrgentCase;
import io.gongkai.request.watch.WatchedCases;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Asks the applications; the traffic light is theirs. */
@Component
final class UrgentCases implements WatchedCases {
  private final FindUrgentCases find;

  UrgentCases(FindUrgentCases find) {
    this.find = find;
  }

  @Override
  public Flux<Watched> all() {
    return find.handle(new FindUrgentCases.Command(null)).map(UrgentCases::watched);
  }

  @Override
  public Mono<Watched> now(String id) {
    return find.handle(new FindUrgentCases.Command(id)).next().map(UrgentCases::watched);
  }

  private static Watched watched(UrgentCase c) {
    return new Watched(
        c.id(), c.organ(), c.ref(), c.assignee(), c.level(), c.due(), c.workingDaysLeft());
  }
}
