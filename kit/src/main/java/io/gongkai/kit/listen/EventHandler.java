package io.gongkai.kit.listen;

import io.gongkai.kit.announce.EventType;
import java.util.List;
import java.util.Set;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Hears one type of event, or with {@code JsonNode} every event of its topics. Events of one
 * aggregate come one after the other; each may come again, also after a later one, so handling must
 * be idempotent. A bean in an {@code events} room.
 */
public interface EventHandler<E> {

  /** A record of the contracts, or {@code tools.jackson.databind.JsonNode} for everything. */
  Class<E> hears();

  /** The topics to listen to. */
  Set<String> topics();

  /** Part of the consumer group's name; never change it, or everything is heard again. */
  default String name() {
    return EventType.kebab(getClass().getSimpleName());
  }

  /** Part of the group's name too; a higher number hears everything again from the first event. */
  default int generation() {
    return 1;
  }

  /**
   * Done when the Mono completes. An error is tried three times, then the event goes to the dead
   * letters.
   */
  Mono<Void> handle(Received<E> event);

  /**
   * A batch in order; override it where one write can take many. If it fails, each is handled
   * alone.
   */
  default Mono<Void> handleAll(List<Received<E>> events) {
    return Flux.fromIterable(events).concatMap(this::handle).then();
  }
}
