package io.gongkai.request.notice;

import io.gongkai.kit.UseCase;
import io.gongkai.kit.rule.RuleBroken;
import io.gongkai.kit.store.StaleVersion;
import reactor.core.publisher.Mono;

/** Goes on with letters that were cut off before their step was taken or their bytes were kept. */
@UseCase
public final class CompleteLetters {

  private final Letters letters;
  private final CompleteLetter complete;
  private final FixLetter fix;

  CompleteLetters(Letters letters, CompleteLetter complete, FixLetter fix) {
    this.letters = letters;
    this.complete = complete;
    this.fix = fix;
  }

  /** How many are whole since. A refusal voids its letter and stops no other. */
  public Mono<Long> handle() {
    return letters
        .unfinished()
        .concatMap(
            held ->
                complete
                    .handle(held.id())
                    .flatMap(whole -> fix.handle(whole.id()))
                    .onErrorResume(RuleBroken.class, _ -> Mono.empty())
                    .onErrorResume(StaleVersion.class, _ -> Mono.empty()))
        .count();
  }
}
