package io.gongkai.request.application;

import io.gongkai.kit.UseCase;
import io.gongkai.kit.rule.RuleBroken;
import io.gongkai.kit.store.NotFound;
import io.gongkai.request.party.ErasePerson;
import io.gongkai.request.party.ErasureGround;
import reactor.core.publisher.Mono;

/**
 * Erases the applicant of a case from everything kept under the same key (个人信息保护法 art. 47); the
 * case itself, its dates and outcomes stay. Refused ({@code cases-open}) while the organ still owes
 * that applicant an answer.
 */
@UseCase
public final class EraseApplicant {

  /** The case by which the applicant is known. */
  public record Command(String id, String by, ErasureGround ground) {}

  private final Applications applications;
  private final ErasePerson erase;

  EraseApplicant(Applications applications, ErasePerson erase) {
    this.applications = applications;
    this.erase = erase;
  }

  public Mono<Void> handle(Command c) {
    return applications
        .find(c.id())
        .switchIfEmpty(Mono.error(() -> new NotFound(c.id())))
        .map(held -> held.application().submission().party())
        .flatMap(
            party ->
                applications
                    .hasOpen(party)
                    .flatMap(
                        open ->
                            open
                                ? Mono.error(RuleBroken.of("cases-open"))
                                : erase.handle(
                                    new ErasePerson.Command(party, c.by(), c.ground()))));
  }
}
