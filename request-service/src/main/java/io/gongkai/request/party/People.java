package io.gongkai.request.party;

import io.gongkai.request.party.domain.Identity;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import reactor.core.publisher.Mono;

/** Where persons are kept, each under a key of its own. */
public interface People {

  /** The reference {@code party:…} of this person with this organ; the newest contact is kept. */
  Mono<String> keep(Identity identity, Person person);

  /**
   * The person; {@code person-erased} if its key is destroyed, NotFound for an unknown reference.
   */
  Mono<Person> read(String party);

  /** Those of the persons that can still be read, by reference. */
  Mono<Map<String, Person>> readAll(Set<String> parties);

  /** Destroys the key, the blind index and the person; again changes nothing. */
  Mono<Void> erase(String holder, Instant at, String by, ErasureGround ground);
}
