package io.gongkai.request.message.web;

import io.gongkai.kit.rule.RuleBroken;
import io.gongkai.kit.web.Caller;
import io.gongkai.request.message.HeldMessage;
import io.gongkai.request.message.domain.MessageFact;
import io.gongkai.request.message.domain.Stage;
import io.gongkai.request.party.Mask;
import io.gongkai.request.party.ReadText;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Reads the words of a message for a caller; every reading is noted in the party room. Who neither
 * wrote it nor answers it sees masks, and no contact.
 */
@Component
final class Wording {

  private final ReadText read;

  Wording(ReadText read) {
    this.read = read;
  }

  Mono<MessageDetail> of(HeldMessage held, Caller caller, LocalDate today) {
    MessageFact.Received receipt = held.message().receipt();
    boolean writer = MessageReaders.isWriter(caller, held);
    boolean masked = !writer && !MessageReaders.answers(caller, held);
    String purpose = writer ? "own-message" : "handle-message";
    String reply = held.message().stage() instanceof Stage.Replied r ? r.words() : null;
    return Mono.zip(
            text(receipt.subject(), caller, purpose),
            text(receipt.text(), caller, purpose),
            text(masked ? null : receipt.contact(), caller, purpose),
            text(reply, caller, purpose))
        .map(
            words ->
                new MessageDetail(
                    MessageView.of(held, today),
                    shown(words.getT1(), masked),
                    shown(words.getT2(), masked),
                    words.getT3().orElse(null),
                    shown(words.getT4(), masked)));
  }

  private Mono<Optional<String>> text(@Nullable String ref, Caller caller, String purpose) {
    if (ref == null) {
      return Mono.just(Optional.empty());
    }
    return read.handle(new ReadText.Command(ref, caller.subject(), purpose))
        .map(Optional::of)
        .onErrorResume(Wording::isErased, erased -> Mono.just(Optional.empty()));
  }

  private static @Nullable String shown(Optional<String> words, boolean masked) {
    return masked ? words.map(Mask::text).orElse(null) : words.orElse(null);
  }

  private static boolean isErased(Throwable failure) {
    return failure instanceof RuleBroken broken && broken.code().equals("person-erased");
  }
}
