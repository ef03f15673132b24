package io.gongkai.request.message;

import io.gongkai.kit.AggregateId;
import io.gongkai.kit.Stamp;
import io.gongkai.kit.UseCase;
import io.gongkai.kit.store.NotFound;
import io.gongkai.request.message.domain.Message;
import io.gongkai.request.message.domain.MessageFact;
import io.gongkai.request.message.domain.MessageSource;
import io.gongkai.request.message.domain.MessageType;
import io.gongkai.request.party.KeepText;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * Receives a message. Its words go to the party room under a key of the message; the time for the
 * answer is that of the table in force on this day.
 */
@UseCase
public final class ReceiveMessage {

  /** {@code writer} is the account that wrote it, null for what an officer or a ledger brings. */
  public record Command(
      String organ,
      String ref,
      MessageSource source,
      @Nullable MessageType type,
      String subject,
      @Nullable String text,
      @Nullable String contact,
      @Nullable String writer,
      @Nullable Boolean mayPublish,
      Stamp stamp) {

    /** The message's id. */
    public String id() {
      return AggregateId.of("msg", organ, "message", ref);
    }

    @Override
    public String toString() {
      return "ReceiveMessage[" + id() + "]";
    }
  }

  private final Messages messages;
  private final TermTables terms;
  private final KeepText keep;

  ReceiveMessage(Messages messages, TermTables terms, KeepText keep) {
    this.messages = messages;
    this.terms = terms;
    this.keep = keep;
  }

  public Mono<HeldMessage> handle(Command command) {
    Function<Message, List<MessageFact>> onceOnly =
        there -> {
          throw there.refusal();
        };
    return messages
        .change(command.id(), null, command.stamp(), onceOnly)
        .onErrorResume(NotFound.class, unknown -> receive(command));
  }

  private Mono<HeldMessage> receive(Command c) {
    return Mono.zip(words(c, c.subject()), words(c, c.text()), words(c, c.contact()))
        .map(words -> fact(c, words.getT1().orElseThrow(), words.getT2(), words.getT3()))
        .flatMap(received -> messages.start(c.id(), c.stamp(), List.of(received)));
  }

  private MessageFact fact(
      Command c, String subject, Optional<String> text, Optional<String> contact) {
    return new MessageFact.Received(
        c.organ(),
        c.ref(),
        c.source(),
        c.type(),
        subject,
        text.orElse(null),
        contact.orElse(null),
        c.writer(),
        terms.current().workingDays(c.source(), c.type()),
        c.mayPublish());
  }

  private Mono<Optional<String>> words(Command command, @Nullable String text) {
    return text == null
        ? Mono.just(Optional.empty())
        : keep.handle(new KeepText.Command(command.id(), text)).map(Optional::of);
  }
}
