package io.gongkai.disclosure.organ;

import io.gongkai.disclosure.organ.domain.Organ;
import io.gongkai.disclosure.organ.domain.OrganFact.OrganRegistered;
import io.gongkai.kit.Stamp;
import io.gongkai.kit.UseCase;
import io.gongkai.kit.store.AlreadyThere;
import reactor.core.publisher.Mono;

/** Lets an organ into the directory, once under its code ({@code step-not-lawful} afterwards). */
@UseCase
public final class RegisterOrgan {

  /** The entry to make, and when, by whom. */
  public record Command(OrganRegistered organ, Stamp stamp) {}

  private final Organs organs;

  RegisterOrgan(Organs organs) {
    this.organs = organs;
  }

  /** Answers with the new entry. */
  public Mono<OrganEntry> handle(Command c) {
    OrganRegistered fact = Organ.register(c.organ());
    return organs
        .start(fact.code(), c.stamp(), fact)
        .map(OrganEntry::of)
        .onErrorResume(AlreadyThere.class, taken -> refuse(c, taken));
  }

  private Mono<OrganEntry> refuse(Command c, AlreadyThere taken) {
    return organs
        .find(c.organ().code())
        .switchIfEmpty(Mono.error(taken))
        .map(OrganEntry::of)
        .flatMap(there -> answer(c, there));
  }

  private static Mono<OrganEntry> answer(Command c, OrganEntry there) {
    // A live request that was answered once and is sent again must not look like a second organ.
    boolean repeated = !c.stamp().attested() && there.organ().registered().equals(c.organ());
    return repeated ? Mono.just(there) : Mono.error(there.organ().registeredAgain(c.stamp().on()));
  }
}
