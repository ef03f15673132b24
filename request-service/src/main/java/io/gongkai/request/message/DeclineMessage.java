package io.gongkai.request.message;

import io.gongkai.kit.Stamp;
import io.gongkai.kit.UseCase;
import io.gongkai.kit.Version;
import io.gongkai.request.message.domain.DeclineReason;
import io.gongkai.request.message.domain.Handling;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Does not accept a message, with a reason; once and before any answer. */
@UseCase
public final class DeclineMessage {

  /** {@code seen} is null for a line of a ledger. */
  public record Command(String id, @Nullable Version seen, DeclineReason reason, Stamp stamp) {}

  private final Messages messages;

  DeclineMessage(Messages messages) {
    this.messages = messages;
  }

  public Mono<HeldMessage> handle(Command command) {
    Stamp stamp = command.stamp();
    return messages.change(
        command.id(),
        command.seen(),
        stamp,
        message -> Handling.decline(message, command.reason(), stamp.on(), stamp.known()));
  }
}
