package io.gongkai.request.party;

import io.gongkai.kit.UseCase;
import reactor.core.publisher.Mono;

/**
 * Erases a person by name and document, for whoever is known by lines that still wait and by no
 * case. Says not whether there was anybody; again changes nothing.
 */
@UseCase
public final class EraseIdentified {

  /** The person as the organ would register it; of the person only the identity counts. */
  public record Command(RegisterParty.Command whom, String by, ErasureGround ground) {}

  private final IdentifyPerson identify;
  private final People people;
  private final WaitingPeople waiting;
  private final ErasePerson erase;

  EraseIdentified(
      IdentifyPerson identify, People people, WaitingPeople waiting, ErasePerson erase) {
    this.identify = identify;
    this.people = people;
    this.waiting = waiting;
    this.erase = erase;
  }

  public Mono<Void> handle(Command c) {
    String identity = identify.handle(c.whom());
    return waiting
        .erase(identity)
        .then(Mono.defer(() -> people.find(identity)))
        .flatMap(holder -> erase.handle(new ErasePerson.Command(holder, c.by(), c.ground())));
  }
}
