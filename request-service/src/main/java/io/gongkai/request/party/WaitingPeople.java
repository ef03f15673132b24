package io.gongkai.request.party;

import reactor.core.publisher.Mono;

/** What tells of people and waits to be taken in: nobody is a case by it yet. */
public interface WaitingPeople {

  /** Erases what waits of the person of this blind index, for good; again changes nothing. */
  Mono<Void> erase(String identity);
}
