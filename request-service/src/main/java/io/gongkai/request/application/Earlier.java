package io.gongkai.request.application;

import java.time.LocalDate;
import reactor.core.publisher.Flux;

/** What the same applicant asked of the same organ; known by reference, never by name. */
public interface Earlier {
  /** The cases of a party received in these days, oldest first. */
  Flux<HeldApplication> ofParty(String party, LocalDate from, LocalDate before);

  /** The newest cases of a party, at most {@code limit}. */
  Flux<HeldApplication> newestOf(String party, int limit);

  /** The newest cases of an organ, at most {@code limit}. */
  Flux<HeldApplication> newestOfOrgan(String organ, int limit);
}
