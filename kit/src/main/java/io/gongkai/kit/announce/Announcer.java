package io.gongkai.kit.announce;

import io.gongkai.kit.store.Recorded;
import io.gongkai.kit.store.Stored;
import java.util.Optional;

/**
 * Says facts of one kind of aggregate to the others. A bean in an {@code events} room; the type
 * argument names the sealed interface of the facts and with it the store.
 */
public interface Announcer<F> {

  /** The topic, one per kind of aggregate. */
  String topic();

  /**
   * The event for one fact, or nothing. {@code stored} is the aggregate as it was right after the
   * fact, so that saying it again says the same.
   */
  Optional<OutgoingEvent> announce(Stored<F> stored, Recorded<F> recorded);
}
