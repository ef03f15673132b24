package io.gongkai.request.notice;

import io.gongkai.kit.Stamp;
import io.gongkai.kit.UseCase;
import io.gongkai.kit.Version;
import io.gongkai.request.notice.domain.Letterhead;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Says what an organ prints on its letters from now on; issued letters stay as they are. */
@UseCase
public final class SetLetterhead {

  /** {@code seen} is null for the first one. */
  public record Command(String organ, @Nullable Version seen, Letterhead letterhead, Stamp stamp) {}

  private final Letterheads letterheads;

  SetLetterhead(Letterheads letterheads) {
    this.letterheads = letterheads;
  }

  public Mono<HeldLetterhead> handle(Command c) {
    return letterheads.set(c.organ(), c.seen(), c.stamp(), c.letterhead());
  }
}
