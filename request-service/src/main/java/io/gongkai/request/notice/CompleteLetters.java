package io.gongkai.request.notice;

import io.gongkai.kit.UseCase;
import io.gongkai.kit.rule.RuleBroken;
import io.gongkai.kit.store.StaleVersion;
import reactor.core.publisher.Mono;

/** Goes on with replies that were cut off between the letter and its step. */
@UseCase
public final class CompleteLetters {

  private final Letters letters;
  private final CompleteLetter complete;

  CompleteLetters(Letters letters, CompleteLetter complete) {
    this.letters = letters;
    this.complete = complete;
  }

  /** How many have had their step since. A refusal voids its letter and stops no other. */
  public Mono<Long> handle() {
    return letters
        .awaiting()
        .concatMap(
            held ->
                complete
                    .handle(held.id())
                    .onErrorResume(RuleBroken.class, _ -> Mono.empty())
                    .onErrorResume(StaleVersion.class, _ -> Mono.empty()))
        .count();
  }
}
