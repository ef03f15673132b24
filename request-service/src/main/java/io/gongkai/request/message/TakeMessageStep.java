package io.gongkai.request.message;

import io.gongkai.kit.Stamp;
import io.gongkai.kit.UseCase;
import io.gongkai.kit.Version;
import io.gongkai.request.message.domain.Message;
import io.gongkai.request.message.domain.MessageFact;
import io.gongkai.request.party.KeepText;
import java.util.List;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * What the steps of a message have in common: words are kept under the key of the message, and only
 * after the step was found lawful.
 */
@UseCase
public final class TakeMessageStep {
  /** A decision of the domain; {@code words} is the reference of what was kept, or empty. */
  @FunctionalInterface
  public interface Decision {
    List<MessageFact> take(Message message, String words);
  }

  /** {@code words} null = the step carries none. */
  public record Command(
      String id, @Nullable Version seen, Stamp stamp, @Nullable String words, Decision decision) {
    @Override
    public String toString() {
      return "TakeMessageStep[" + id + "]";
    }
  }

  private final Messages messages;
  private final KeepText keep;

  TakeMessageStep(Messages messages, KeepText keep) {
    this.messages = messages;
    this.keep = keep;
  }

  public Mono<HeldMessage> handle(Command c) {
    String words = c.words();
    if (words == null) {
      return change(c, "");
    }
    return messages
        .change(c.id(), c.seen(), c.stamp(), message -> lawful(message, c))
        .then(keep.handle(new KeepText.Command(c.id(), words)))
        .flatMap(kept -> change(c, kept));
  }

  private Mono<HeldMessage> change(Command c, String words) {
    return messages.change(
        c.id(), c.seen(), c.stamp(), message -> c.decision().take(message, words));
  }

  /** Nothing is written: a refusal comes before any words are kept. */
  private static List<MessageFact> lawful(Message message, Command c) {
    c.decision().take(message, "");
    return List.of();
  }
}
