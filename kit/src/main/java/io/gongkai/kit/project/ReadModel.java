package io.gongkai.kit.project;

import io.gongkai.kit.listen.Received;
import java.util.List;
import java.util.Set;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

/**
 * What events are folded into so that it can be shown. A bean of a feature. It is never repaired: a
 * new generation is built beside it from the first event, and a pointer is switched.
 */
public interface ReadModel {

  /** Also the name of its group; lower case. */
  String name();

  /** Where it hears. */
  Set<String> topics();

  /** Folds events in; each may come again and also after a later one. */
  Mono<Void> apply(Generation generation, List<Received<JsonNode>> events);

  /** Equal for generations that show the same, whatever the order in which they heard it. */
  Mono<String> digest(Generation generation);

  /** Deletes everything of a generation; it may be empty already. */
  Mono<Void> drop(Generation generation);
}
