package io.gongkai.request.message;

import io.gongkai.kit.Stamp;
import io.gongkai.kit.UseCase;
import io.gongkai.kit.Version;
import io.gongkai.request.message.domain.MessageFact;
import io.gongkai.request.message.domain.Publishing;
import io.gongkai.request.party.KeepText;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * Publishes question and answer by consent, masked. The public words stay in the party room under
 * the key of the message: who erases the message ends the publication too.
 */
@UseCase
public final class PublishMessage {
  /** {@code names} = words to be masked beside what patterns find. */
  public record Command(HeldMessage held, Version seen, List<String> names, Stamp stamp) {
    @Override
    public String toString() {
      return "PublishMessage[" + held.id() + "]";
    }
  }

  private final Messages messages;
  private final MaskWords mask;
  private final KeepText keep;

  PublishMessage(Messages messages, MaskWords mask, KeepText keep) {
    this.messages = messages;
    this.mask = mask;
    this.keep = keep;
  }

  public Mono<HeldMessage> handle(Command c) {
    return mask.handle(new MaskWords.Command(c.held(), c.names(), c.stamp()))
        .flatMap(masked -> kept(c.held().id(), masked))
        .flatMap(
            words ->
                messages.change(
                    c.held().id(),
                    c.seen(),
                    c.stamp(),
                    m -> Publishing.publish(m, words, c.stamp().on(), c.stamp().known())));
  }

  private Mono<MessageFact.Published> kept(String id, MaskWords.Masked masked) {
    return Mono.zip(keep(id, masked.subject()), keep(id, masked.text()), keep(id, masked.reply()))
        .map(
            refs ->
                new MessageFact.Published(
                    refs.getT1().orElseThrow(),
                    refs.getT2().orElse(null),
                    refs.getT3().orElseThrow()));
  }

  private Mono<Optional<String>> keep(String id, @Nullable String text) {
    return text == null
        ? Mono.just(Optional.empty())
        : keep.handle(new KeepText.Command(id, text)).map(Optional::of);
  }
}
