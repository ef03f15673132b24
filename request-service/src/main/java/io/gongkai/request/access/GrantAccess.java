package io.gongkai.request.access;

import io.gongkai.kit.UseCase;
import io.gongkai.kit.vault.KeyedDigest;
import io.gongkai.kit.vault.KeyedDigests;
import java.util.Base64;
import reactor.core.publisher.Mono;

/**
 * Gives a case its number and code, to be shown once. They follow from the secret under which the
 * case was sent in, so that a sender whose answer was lost sees the same ones when sending again.
 * Empty if the case has got others meanwhile.
 */
@UseCase
public final class GrantAccess {

  /** The applicant's {@code party:…} and a secret of at least 128 bits that only the sender has. */
  public record Command(String application, String holder, String secret) {

    @Override
    public String toString() {
      return "GrantAccess[" + application + "]";
    }
  }

  private final Accesses accesses;
  private final KeyedDigest entropy;

  GrantAccess(Accesses accesses, KeyedDigests digests) {
    this.accesses = accesses;
    this.entropy = digests.forPurpose("case-access-entropy");
  }

  public Mono<Credentials> handle(Command c) {
    String digest = entropy.of(c.application() + "\n" + c.secret());
    Credentials credentials = Credentials.of(Base64.getUrlDecoder().decode(digest));
    return accesses
        .keepFirst(c.application(), c.holder(), credentials)
        .filter(kept -> kept)
        .map(kept -> credentials);
  }
}
