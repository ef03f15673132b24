package io.gongkai.request.message;

import io.gongkai.kit.Stamp;
import io.gongkai.kit.UseCase;
import io.gongkai.kit.Version;
import io.gongkai.request.message.domain.Handling;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Hands a message to the organ that owes the answer; again as long as nobody answered. */
@UseCase
public final class AssignMessage {

  /** {@code seen} is null for a line of a ledger, {@code to} the code of an organ. */
  public record Command(String id, @Nullable Version seen, String to, Stamp stamp) {}

  private final Messages messages;

  AssignMessage(Messages messages) {
    this.messages = messages;
  }

  public Mono<HeldMessage> handle(Command command) {
    Stamp stamp = command.stamp();
    return messages.change(
        command.id(),
        command.seen(),
        stamp,
        message -> Handling.assign(message, command.to(), stamp.on(), stamp.known()));
  }
}
