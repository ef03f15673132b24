package io.gongkai.request.message;

import io.gongkai.kit.UseCase;
import io.gongkai.kit.store.Page;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** A part of the list of messages, newest first, without their words. */
@UseCase
public final class FindMessages {

  /** The cursor of the part before; null = from the beginning. */
  public record Command(Messages.Query query, @Nullable String cursor, int limit) {}

  private final Messages messages;

  FindMessages(Messages messages) {
    this.messages = messages;
  }

  public Mono<Page<HeldMessage>> handle(Command command) {
    return messages.page(command.query(), command.cursor(), command.limit());
  }
}
