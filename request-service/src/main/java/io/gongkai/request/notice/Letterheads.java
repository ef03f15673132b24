package io.gongkai.request.notice;

import io.gongkai.kit.Stamp;
import io.gongkai.kit.Version;
import io.gongkai.request.notice.domain.Letterhead;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Where it is kept what organs print on their letters. */
public interface Letterheads {

  /** The newest one, or empty. */
  Mono<HeldLetterhead> find(String organ);

  /** Sets it; {@code seen} null = there is none yet, else StaleVersion if it changed since. */
  Mono<HeldLetterhead> set(
      String organ, @Nullable Version seen, Stamp stamp, Letterhead letterhead);
}
