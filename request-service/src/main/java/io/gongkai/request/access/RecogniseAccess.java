package io.gongkai.request.access;

import io.gongkai.kit.UseCase;
import io.gongkai.kit.rule.RuleBroken;
import io.gongkai.kit.time.Now;
import io.gongkai.kit.vault.SealedText;
import java.util.Base64;
import reactor.core.publisher.Mono;

/**
 * The pass behind a handle; {@code access-expired} if it is forged, its time is over or its number
 * and code were taken away meanwhile.
 */
@UseCase
public final class RecogniseAccess {

  /** A handle as {@link OpenAccess} gave it. */
  public record Command(String handle) {

    @Override
    public String toString() {
      return "RecogniseAccess";
    }
  }

  private final Accesses accesses;
  private final SealedText seals;
  private final Now now;

  RecogniseAccess(Accesses accesses, SealedText seals, Now now) {
    this.accesses = accesses;
    this.seals = seals;
    this.now = now;
  }

  public Mono<Pass> handle(Command command) {
    return Mono.fromCallable(() -> Pass.read(opened(command.handle()), now.get()))
        .filterWhen(pass -> accesses.isOpen(pass.application(), pass.grant()))
        .switchIfEmpty(Mono.error(() -> RuleBroken.of("access-expired")));
  }

  private String opened(String handle) {
    try {
      return seals.open(OpenAccess.NAME, Base64.getUrlDecoder().decode(handle));
    } catch (IllegalArgumentException forged) {
      throw RuleBroken.of("access-expired");
    }
  }
}
