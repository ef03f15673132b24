package io.gongkai.request.access;

import io.gongkai.kit.UseCase;
import java.security.SecureRandom;
import reactor.core.publisher.Mono;

/**
 * Gives a case a new number and code, to be shown once; the old ones open nothing more. For an
 * applicant who lost them or sent a letter, after the office has made sure who it is.
 */
@UseCase
public final class ReissueAccess {

  /** The case and its applicant's {@code party:…}. */
  public record Command(String application, String holder) {}

  private static final int BYTES = 20;

  private final SecureRandom random = new SecureRandom();
  private final Accesses accesses;

  ReissueAccess(Accesses accesses) {
    this.accesses = accesses;
  }

  public Mono<Credentials> handle(Command c) {
    return Mono.fromSupplier(this::fresh)
        .delayUntil(fresh -> accesses.replace(c.application(), c.holder(), fresh));
  }

  private Credentials fresh() {
    byte[] bytes = new byte[BYTES];
    random.nextBytes(bytes);
    return Credentials.of(bytes);
  }
}
