package io.gongkai.request.application;

import io.gongkai.kit.UseCase;
import io.gongkai.kit.time.Today;
import io.gongkai.request.application.domain.ClockReading;
import io.gongkai.request.application.domain.Law;
import reactor.core.publisher.Mono;

/** When the reply to an application is due, and why, day by day; empty if there is none. */
@UseCase
public final class ReadClock {
  private final Applications applications;
  private final Rulebooks rulebooks;
  private final Today today;

  ReadClock(Applications applications, Rulebooks rulebooks, Today today) {
    this.applications = applications;
    this.rulebooks = rulebooks;
    this.today = today;
  }

  public Mono<ClockReading> handle(String id) {
    Law law = rulebooks.law();
    return applications.find(id).map(held -> ClockReading.of(held.application(), law, today.get()));
  }
}
