package io.gongkai.request.watch;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The cases whose days run out; told by the feature that keeps applications. */
public interface WatchedCases {
  /** A case that is AMBER, RED or OVERDUE now; {@code ref} is its number. */
  record Watched(
      String id,
      String organ,
      String ref,
      @Nullable String assignee,
      String level,
      LocalDate due,
      int workingDaysLeft) {}

  /** All of them, the most pressing first. */
  Flux<Watched> all();

  /** This one by its newest facts; empty if nothing presses any more. */
  Mono<Watched> now(String id);
}
