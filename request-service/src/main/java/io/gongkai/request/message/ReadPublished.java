package io.gongkai.request.message;

import io.gongkai.kit.UseCase;
import io.gongkai.kit.rule.RuleBroken;
import io.gongkai.kit.store.Page;
import io.gongkai.request.message.domain.Message;
import io.gongkai.request.message.domain.MessageFact;
import io.gongkai.request.message.domain.MessageSource;
import io.gongkai.request.message.domain.Stage;
import io.gongkai.request.party.ReadText;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What the public reads of messages: masked questions with their answers, newest first. */
@UseCase
public final class ReadPublished {
  /** {@code organ} null = all; the cursor of the part before, null = from the beginning. */
  public record Command(@Nullable String organ, @Nullable String cursor, int limit) {}

  /** A published question and answer. */
  public record PublicMessage(
      String id,
      String organ,
      MessageSource source,
      LocalDate received,
      LocalDate replied,
      String subject,
      @Nullable String text,
      String reply) {
    @Override
    public String toString() {
      return "PublicMessage[" + id + "]";
    }
  }

  private static final String ANYBODY = "public";

  private final Messages messages;
  private final ReadText read;

  ReadPublished(Messages messages, ReadText read) {
    this.messages = messages;
    this.read = read;
  }

  public Mono<Page<PublicMessage>> handle(Command c) {
    return messages
        .published(c.organ(), c.cursor(), c.limit())
        .flatMap(
            page ->
                Flux.fromIterable(page.items())
                    .concatMap(this::shown)
                    .collectList()
                    .map(items -> new Page<>(items, page.next())));
  }

  /** Empty for what was erased: it is public no more. */
  private Mono<PublicMessage> shown(HeldMessage held) {
    Message message = held.message();
    MessageFact.Published words = message.published();
    if (words == null || !(message.stage() instanceof Stage.Replied reply)) {
      return Mono.empty();
    }
    String text = words.text();
    return Mono.zip(
            text(words.subject()), text == null ? Mono.just("") : text(text), text(words.reply()))
        .map(
            all ->
                new PublicMessage(
                    held.id(),
                    message.responsible(),
                    message.receipt().source(),
                    message.received(),
                    reply.on(),
                    all.getT1(),
                    text == null ? null : all.getT2(),
                    all.getT3()))
        .onErrorResume(ReadPublished::isErased, erased -> Mono.empty());
  }

  private Mono<String> text(String ref) {
    return read.handle(new ReadText.Command(ref, ANYBODY, "published"));
  }

  private static boolean isErased(Throwable failure) {
    return failure instanceof RuleBroken broken && broken.code().equals("person-erased");
  }
}
