package io.gongkai.request.message;

import io.gongkai.kit.Stamp;
import io.gongkai.kit.UseCase;
import io.gongkai.kit.Version;
import io.gongkai.request.message.domain.Answering;
import io.gongkai.request.message.domain.Message;
import io.gongkai.request.party.KeepText;
import java.util.List;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * An answer that a source system gave. Its words are kept under the message's key, and only after
 * the answer was found lawful; the source vouches for the review.
 */
@UseCase
public final class ReplyToMessage {

  /** {@code seen} is null for a line of a ledger, which may also come without a text. */
  public record Command(String id, @Nullable Version seen, @Nullable String text, Stamp stamp) {

    @Override
    public String toString() {
      return "ReplyToMessage[" + id + "]";
    }
  }

  private final Messages messages;
  private final KeepText keep;

  ReplyToMessage(Messages messages, KeepText keep) {
    this.messages = messages;
    this.keep = keep;
  }

  public Mono<HeldMessage> handle(Command command) {
    String text = command.text();
    if (text == null) {
      return reply(command, null);
    }
    return messages
        .change(command.id(), command.seen(), command.stamp(), seen -> lawful(seen, command))
        .then(keep.handle(new KeepText.Command(command.id(), text)))
        .flatMap(words -> reply(command, words));
  }

  private Mono<HeldMessage> reply(Command command, @Nullable String words) {
    Stamp stamp = command.stamp();
    return messages.change(
        command.id(),
        command.seen(),
        stamp,
        message -> Answering.attested(message, words, stamp.on(), stamp.known()));
  }

  private static <F> List<F> lawful(Message message, Command command) {
    Answering.attested(message, null, command.stamp().on(), command.stamp().known());
    return List.of();
  }
}
