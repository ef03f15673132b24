package io.gongkai.request.notice;

import io.gongkai.kit.UseCase;
import io.gongkai.kit.store.Page;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** The issued letters of a case, in order. */
@UseCase
public final class FindLetters {

  /** {@code cursor} as the former part named it, null for the first. */
  public record Command(Letters.Query query, @Nullable String cursor, int limit) {}

  private final Letters letters;

  FindLetters(Letters letters) {
    this.letters = letters;
  }

  public Mono<Page<HeldLetter>> handle(Command c) {
    return letters.page(c.query(), c.cursor(), c.limit());
  }
}
