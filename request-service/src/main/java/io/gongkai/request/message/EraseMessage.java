package io.gongkai.request.message;

import io.gongkai.kit.AggregateId;
import io.gongkai.kit.UseCase;
import io.gongkai.kit.store.NotFound;
import io.gongkai.request.party.ErasePerson;
import io.gongkai.request.party.ErasureGround;
import io.gongkai.request.party.WaitingPeople;
import reactor.core.publisher.Mono;

/**
 * Erases the words of a message by its number in the system it came from, also while its lines
 * still wait for their organ. Says not whether there was any; again changes nothing.
 */
@UseCase
public final class EraseMessage {

  /** {@code ref} is the number that the lines of the organ give it. */
  public record Command(String organ, String ref, String by, ErasureGround ground) {
    String id() {
      return AggregateId.of("msg", organ, "message", ref);
    }
  }

  private final WaitingPeople waiting;
  private final ErasePerson erase;

  EraseMessage(WaitingPeople waiting, ErasePerson erase) {
    this.waiting = waiting;
    this.erase = erase;
  }

  public Mono<Void> handle(Command c) {
    ErasePerson.Command taken = new ErasePerson.Command(c.id(), c.by(), c.ground());
    return waiting
        .erase(c.id())
        .then(Mono.defer(() -> erase.handle(taken)))
        .onErrorComplete(NotFound.class);
  }
}
