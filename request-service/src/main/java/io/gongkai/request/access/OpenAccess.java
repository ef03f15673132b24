package io.gongkai.request.access;

import io.gongkai.kit.UseCase;
import io.gongkai.kit.rule.RuleBroken;
import io.gongkai.kit.time.Now;
import io.gongkai.kit.vault.SealedText;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import reactor.core.publisher.Mono;

/**
 * Exchanges number and code for a handle of half an hour. {@code access-refused} does not say which
 * of the two is wrong; {@code too-many-attempts} after the fifth try of a number in a quarter of an
 * hour, whether such a number exists or not.
 */
@UseCase
public final class OpenAccess {

  /** As they were typed. */
  public record Command(String number, String code) {

    @Override
    public String toString() {
      return "OpenAccess";
    }
  }

  /** The pass and the handle by which {@link RecogniseAccess} knows it. */
  public record Opened(Pass pass, String handle) {

    @Override
    public String toString() {
      return "Opened[" + pass.application() + "]";
    }
  }

  static final String NAME = "case-access";

  private static final Duration LASTING = Duration.ofMinutes(30);
  private static final Duration MEMORY = Duration.ofMinutes(15);
  private static final int MOST_TRIES = 5;

  private final Accesses accesses;
  private final SealedText seals;
  private final Now now;

  OpenAccess(Accesses accesses, SealedText seals, Now now) {
    this.accesses = accesses;
    this.seals = seals;
    this.now = now;
  }

  public Mono<Opened> handle(Command command) {
    String number = Credentials.plain(command.number());
    Instant at = now.get();
    return accesses
        .tried(number, at, at.plus(MEMORY))
        .doOnNext(tries -> check(tries, at))
        .then(Mono.defer(() -> accesses.match(number, Credentials.plain(command.code()))))
        .filter(Accesses.Match::right)
        .switchIfEmpty(Mono.error(() -> RuleBroken.of("access-refused")))
        .delayUntil(right -> accesses.forget(number))
        .map(right -> opened(new Pass(right.application(), right.grant(), at.plus(LASTING))));
  }

  private static void check(Accesses.Tries tries, Instant at) {
    if (tries.count() > MOST_TRIES) {
      long wait = Math.max(1, Duration.between(at, tries.until()).toSeconds());
      throw RuleBroken.of("too-many-attempts", Map.of("retryAfter", wait));
    }
  }

  private Opened opened(Pass pass) {
    byte[] sealed = seals.seal(NAME, pass.text());
    return new Opened(pass, Base64.getUrlEncoder().withoutPadding().encodeToString(sealed));
  }
}
