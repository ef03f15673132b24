package io.gongkai.kit.announce;

import java.util.Map;
import reactor.core.publisher.Mono;

/** Sends one message and completes when it is kept by all replicas that must keep it. */
public interface EventSender {

  /**
   * Fails with {@link ImpossibleEvent} if this message can never be sent, otherwise sending again
   * may help.
   */
  Mono<Void> send(String topic, String key, String value, Map<String, String> headers);
}
