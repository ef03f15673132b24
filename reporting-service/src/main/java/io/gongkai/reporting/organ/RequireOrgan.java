package io.gongkai.reporting.organ;

import io.gongkai.kit.UseCase;
import io.gongkai.kit.rule.RuleBroken;
import java.util.Map;
import reactor.core.publisher.Mono;

/** Lets a step through only if the acting organ is known here, else {@code unknown-subject}. */
@UseCase
public final class RequireOrgan {

  private final Organs organs;

  RequireOrgan(Organs organs) {
    this.organs = organs;
  }

  public Mono<Void> handle(String code) {
    return organs
        .knows(code)
        .filter(known -> known)
        .switchIfEmpty(Mono.error(() -> RuleBroken.of("unknown-subject", Map.of("ref", code))))
        .then();
  }
}
