package io.gongkai.request.notice;

import io.gongkai.kit.Stamp;
import io.gongkai.kit.UseCase;
import io.gongkai.kit.Version;
import io.gongkai.request.notice.domain.RevocationReason;
import reactor.core.publisher.Mono;

/**
 * Takes back a letter that was issued in error: its number stays used, its bytes are kept, its
 * addressee reads it no more. The case stays as it is; the letter that takes its place is issued as
 * every letter is.
 */
@UseCase
public final class RevokeLetter {

  /** {@code seen} is the version of the letter the caller decided on. */
  public record Command(String letter, Version seen, RevocationReason reason, Stamp stamp) {}

  private final Letters letters;

  RevokeLetter(Letters letters) {
    this.letters = letters;
  }

  public Mono<HeldLetter> handle(Command c) {
    return letters.change(
        c.letter(), c.seen(), c.stamp(), letter -> letter.revoke(c.reason(), c.stamp().by()));
  }
}
