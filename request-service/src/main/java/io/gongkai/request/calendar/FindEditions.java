package io.gongkai.request.calendar;

import io.gongkai.kit.UseCase;
import io.gongkai.request.calendar.domain.KnownEdition;
import java.util.List;
import reactor.core.publisher.Mono;

/** Every edition the house knows, in the order they came in. */
@UseCase
public final class FindEditions {
  private final Calendars calendars;

  FindEditions(Calendars calendars) {
    this.calendars = calendars;
  }

  public Mono<List<KnownEdition>> handle() {
    return Mono.fromCallable(() -> calendars.book().all());
  }
}
