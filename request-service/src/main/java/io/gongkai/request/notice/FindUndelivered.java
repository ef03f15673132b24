package io.gongkai.request.notice;

import io.gongkai.kit.UseCase;
import io.gongkai.kit.store.Page;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Letters that left the office and whose delivery nobody has shown, the oldest first. */
@UseCase
public final class FindUndelivered {

  /** {@code organs} whose letters are looked through. */
  public record Command(Set<String> organs, @Nullable String cursor, int limit) {}

  private final Letters letters;

  FindUndelivered(Letters letters) {
    this.letters = letters;
  }

  public Mono<Page<HeldLetter>> handle(Command c) {
    return letters.page(new Letters.Query(c.organs(), null, null, true), c.cursor(), c.limit());
  }
}
