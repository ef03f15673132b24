package io.gongkai.request.notice;

import io.gongkai.kit.UseCase;
import reactor.core.publisher.Mono;

/** One issued letter; empty if there is none. */
@UseCase
public final class ReadLetter {
  private final Letters letters;

  ReadLetter(Letters letters) {
    this.letters = letters;
  }

  public Mono<HeldLetter> handle(String id) {
    return letters.find(id);
  }
}
