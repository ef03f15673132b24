package io.gongkai.request.message;

import io.gongkai.kit.Stamp;
import io.gongkai.kit.UseCase;
import io.gongkai.kit.Version;
import io.gongkai.request.message.domain.Answering;
import io.gongkai.request.message.domain.Rating;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Records what the writer thinks of the answer; the newest judgement holds. */
@UseCase
public final class RateMessage {

  /** {@code seen} is null for a line of a ledger. */
  public record Command(String id, @Nullable Version seen, Rating rating, Stamp stamp) {}

  private final Messages messages;

  RateMessage(Messages messages) {
    this.messages = messages;
  }

  public Mono<HeldMessage> handle(Command command) {
    Stamp stamp = command.stamp();
    return messages.change(
        command.id(),
        command.seen(),
        stamp,
        message -> Answering.rate(message, command.rating(), stamp.on(), stamp.known()));
  }
}
