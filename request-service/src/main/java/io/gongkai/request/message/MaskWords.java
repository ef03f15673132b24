package io.gongkai.request.message;

import io.gongkai.kit.Stamp;
import io.gongkai.kit.UseCase;
import io.gongkai.kit.rule.RuleBroken;
import io.gongkai.request.message.domain.MessageFact;
import io.gongkai.request.message.domain.Publishing;
import io.gongkai.request.message.domain.Stage;
import io.gongkai.request.party.Mask;
import io.gongkai.request.party.ReadText;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * Shows how an answered message would read in public: without numbers of documents and telephones,
 * without mail addresses, and with the names that an officer found in it masked. Nothing is kept.
 */
@UseCase
public final class MaskWords {
  /** {@code names} = words to be masked beside what patterns find. */
  public record Command(HeldMessage held, List<String> names, Stamp stamp) {
    @Override
    public String toString() {
      return "MaskWords[" + held.id() + "]";
    }
  }

  /** The words as the public would read them. */
  public record Masked(String subject, @Nullable String text, String reply) {
    @Override
    public String toString() {
      return "Masked[]";
    }
  }

  private static final String PURPOSE = "publish-message";

  private final ReadText read;

  MaskWords(ReadText read) {
    this.read = read;
  }

  public Mono<Masked> handle(Command c) {
    return Mono.defer(
        () -> {
          var message = c.held().message();
          Publishing.check(message, c.stamp().on(), c.stamp().known());
          MessageFact.Received receipt = message.receipt();
          String reply =
              message.stage() instanceof Stage.Replied r && r.words() != null ? r.words() : "";
          return Mono.zip(masked(receipt.subject(), c), masked(receipt.text(), c), masked(reply, c))
              .map(
                  all ->
                      new Masked(
                          all.getT1().orElseThrow(MaskWords::erased),
                          all.getT2().orElse(null),
                          all.getT3().orElseThrow(MaskWords::erased)));
        });
  }

  private Mono<Optional<String>> masked(@Nullable String ref, Command c) {
    return ref == null
        ? Mono.just(Optional.empty())
        : read.handle(new ReadText.Command(ref, c.stamp().by(), PURPOSE))
            .map(text -> Optional.of(mask(text, c.names())));
  }

  /** Names first, so that none is left because a pattern cut through it. */
  static String mask(String text, List<String> names) {
    String masked = text;
    for (String name : names) {
      masked = masked.replace(name, Mask.name(name));
    }
    return Mask.text(masked);
  }

  private static RuntimeException erased() {
    return RuleBroken.of("person-erased");
  }
}
