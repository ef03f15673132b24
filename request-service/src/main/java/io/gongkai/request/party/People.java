package io.gongkai.request.party;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import reactor.core.publisher.Mono;

/** Where persons are kept, each under a key of its own. */
public interface People {

  /**
   * The reference {@code party:…} of the person of this blind index; the newest contact is kept.
   */
  Mono<String> keep(String identity, Person person);

  /** The reference of the person of a blind index, or empty. */
  Mono<String> find(String identity);

  /**
   * The blind index of a holder, empty for who has none any more or never had; NotFound for an
   * unknown holder.
   */
  Mono<Optional<String>> identity(String holder);

  /**
   * The person; {@code person-erased} if its key is destroyed, NotFound for an unknown reference.
   */
  Mono<Person> read(String party);

  /** Those of the persons that can still be read, by reference. */
  Mono<Map<String, Person>> readAll(Set<String> parties);

  /**
   * Destroys the key, the blind index and the person; again changes nothing. {@code cases-open} for
   * a person of whom another application was begun so shortly before that it may not lie there yet.
   */
  Mono<Void> erase(String holder, Instant at, String by, ErasureGround ground);
}
