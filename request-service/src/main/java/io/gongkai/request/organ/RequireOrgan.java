package io.gongkai.request.organ;

import io.gongkai.kit.UseCase;
import io.gongkai.kit.rule.RuleBroken;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import reactor.core.publisher.Mono;

/** Lets a step through only if the acting organ has been heard of, else {@code unknown-subject}. */
@UseCase
public final class RequireOrgan {

  private final HeardOrgans organs;

  /** Organs never leave the directory, so what was seen once need not be asked again. */
  private final Set<String> seen = ConcurrentHashMap.newKeySet();

  RequireOrgan(HeardOrgans organs) {
    this.organs = organs;
  }

  /** Completes if the organ is known. */
  public Mono<Void> handle(String code) {
    return seen.contains(code) ? Mono.empty() : lookUp(code);
  }

  private Mono<Void> lookUp(String code) {
    return organs
        .knows(code)
        .filter(known -> known)
        .switchIfEmpty(Mono.error(() -> RuleBroken.of("unknown-subject", Map.of("ref", code))))
        .doOnNext(known -> seen.add(code))
        .then();
  }
}
