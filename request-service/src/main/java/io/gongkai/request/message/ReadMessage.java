package io.gongkai.request.message;

import io.gongkai.kit.UseCase;
import reactor.core.publisher.Mono;

/** One message by its id, without its words; empty if there is none. */
@UseCase
public final class ReadMessage {

  private final Messages messages;

  ReadMessage(Messages messages) {
    this.messages = messages;
  }

  public Mono<HeldMessage> handle(String id) {
    return messages.find(id);
  }
}
