package io.gongkai.request.notice;

import io.gongkai.kit.UseCase;
import reactor.core.publisher.Mono;

/** What an organ prints on its letters; empty if it has said nothing yet. */
@UseCase
public final class ReadLetterhead {
  private final Letterheads letterheads;

  ReadLetterhead(Letterheads letterheads) {
    this.letterheads = letterheads;
  }

  public Mono<HeldLetterhead> handle(String organ) {
    return letterheads.find(organ);
  }
}
