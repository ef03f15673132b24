package io.gongkai.request.access;

import io.gongkai.kit.UseCase;
import reactor.core.publisher.Mono;

/**
 * Takes number and code of a case away, for an applicant who lost them to somebody else: neither
 * they nor a handle they were exchanged for opens anything more. Again changes nothing.
 */
@UseCase
public final class WithdrawAccess {

  private final Accesses accesses;

  WithdrawAccess(Accesses accesses) {
    this.accesses = accesses;
  }

  public Mono<Void> handle(String application) {
    return accesses.withdraw(application);
  }
}
