package io.gongkai.request.application.web;

import io.gongkai.kit.web.BadRequest;
import io.gongkai.kit.web.IdempotencyKey;
import io.gongkai.request.access.Credentials;
import io.gongkai.request.access.GrantAccess;
import io.gongkai.request.application.HeldApplication;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Number and code of a case that came without an account. */
@Component
final class CaseAccess {

  private static final int SHORTEST_SECRET = 20;

  private final GrantAccess grant;

  CaseAccess(GrantAccess grant) {
    this.grant = grant;
  }

  /**
   * Without an account the Idempotency-Key is what proves that a second sending is the same
   * sender's: it must be there and nobody may guess it.
   */
  static void requireSecret(IdempotencyKey key) {
    if (!key.isGiven()) {
      throw new BadRequest("idempotency-key-required", "Idempotency-Key");
    }
    if (key.value().length() - key.value().lastIndexOf('\n') - 1 < SHORTEST_SECRET) {
      throw new BadRequest("bad-value", "Idempotency-Key");
    }
  }

  Mono<View> granted(HeldApplication held, IdempotencyKey key) {
    return grant
        .handle(
            new GrantAccess.Command(
                held.id(), held.application().submission().party(), key.value()))
        .map(View::of);
  }

  /**
   * To be kept by the applicant; shown once.
   *
   * @param number 查询号
   * @param code 查询码
   */
  record View(String number, String code) {

    static View of(Credentials credentials) {
      return new View(credentials.number(), credentials.code());
    }

    @Override
    public String toString() {
      return "View";
    }
  }
}
