package io.gongkai.request.party;

import io.gongkai.kit.UseCase;
import io.gongkai.kit.time.Now;
import java.util.List;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Erases a person, or the words of one message: destroys the key, the blind index and the
 * ciphertext (个人信息保护法 art. 47). Facts, counts and proofs stay as they are.
 */
@UseCase
public final class ErasePerson {

  /** The holder is a party's reference or the id of an aggregate that holds words of its own. */
  public record Command(String holder, String by, ErasureGround ground) {}

  private final People people;
  private final WaitingPeople waiting;
  private final List<ErasedToo> others;
  private final Now now;

  ErasePerson(People people, WaitingPeople waiting, List<ErasedToo> others, Now now) {
    this.people = people;
    this.waiting = waiting;
    this.others = List.copyOf(others);
    this.now = now;
  }

  /** What waits goes first: without the blind index it could not be found again. */
  public Mono<Void> handle(Command command) {
    return people
        .identity(command.holder())
        .flatMap(identity -> Mono.justOrEmpty(identity).flatMap(waiting::erase))
        .then(Mono.defer(() -> waiting.erase(command.holder())))
        .then(
            Mono.defer(
                () -> people.erase(command.holder(), now.get(), command.by(), command.ground())))
        .thenMany(Flux.fromIterable(others))
        .concatMap(other -> other.erase(command.holder()))
        .then();
  }
}
