package io.gongkai.request.remedy;

import io.gongkai.kit.UseCase;
import io.gongkai.kit.time.Today;
import io.gongkai.request.remedy.domain.AttackedCase;
import reactor.core.publisher.Mono;

/** The organ that handles an application, whose staff may register remedies; empty if none does. */
@UseCase
public final class FindAttackedOrgan {

  private final AttackedCases cases;
  private final Today today;

  FindAttackedOrgan(AttackedCases cases, Today today) {
    this.cases = cases;
    this.today = today;
  }

  public Mono<String> handle(String application) {
    return cases.find(application, today.get()).map(AttackedCase::organ);
  }
}
